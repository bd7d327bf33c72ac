package io.github.xingfujia.evaluation.panel;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.JurySheet;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Ballots;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Entrants;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a juror marks on: built from what concerns everybody, and her own ballot. */
final class JurySheetLook implements Look<CampaignId, JurySheet> {

    @Override
    public Action action() {
        return Actions.JURY_SHEET;
    }

    @Override
    public List<Ref> first(CampaignId id, Moment moment) {
        return List.of(Campaigns.of(id));
    }

    @Override
    public List<Ref> then(CampaignId id, Loaded loaded, Moment moment) {
        ImmutableList.Builder<Ref> refs = ImmutableList.builder();
        state(id, loaded).admitted().forEach(a -> refs.add(Nominations.of(a.nomination())));
        if (moment.actor() instanceof Actor.Staff staff) {
            refs.add(Ballots.of(id, staff.id()));
            refs.add(Entrants.of(id, staff.id()));
        }
        return refs.build();
    }

    @Override
    public Optional<Scope> scope(CampaignId id, Loaded loaded, Moment moment) {
        return state(id, loaded).jurors();
    }

    @Override
    public List<Sealed> cells(CampaignId id, Loaded loaded, Moment moment) {
        return state(id, loaded).admitted().stream()
                .flatMap(a -> nomination(a, loaded).nominated().stream())
                .map(NominationFact.Nominated::story)
                .toList();
    }

    @Override
    public JurySheet show(CampaignId id, Loaded loaded, Opening open, Moment moment) {
        Campaigns.State state = state(id, loaded);
        Actor.Staff juror = (Actor.Staff) moment.actor();
        Ballots.State own = loaded.of(Ballots.BALLOTS, Ballots.of(id, juror.id()));
        boolean stands =
                loaded.of(Entrants.ENTRANTS, Entrants.of(id, juror.id())).isPresent();
        List<JurySheet.Line> lines = new ArrayList<>();
        for (CampaignFact.Admitted one : state.admitted()) {
            NominationState nomination = nomination(one, loaded);
            lines.add(new JurySheet.Line(
                    one.nomination(),
                    lines.size() + 1,
                    nomination.course().shownAs(),
                    one.category(),
                    open.apply(nomination.nominated().orElseThrow().story()),
                    stands
                            || own.related().contains(one.nomination())
                            || nomination.hands().contains(juror.id()),
                    own.points().getOrDefault(one.nomination(), List.of())));
        }
        return new JurySheet(
                id,
                state.sheet().name(),
                state.started().orElseThrow().digest(),
                state.sheet().criteria(),
                state.phase(),
                own.declared(),
                lines);
    }

    private static Campaigns.State state(CampaignId id, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(id));
    }

    private static NominationState nomination(CampaignFact.Admitted one, Loaded loaded) {
        return loaded.of(Nominations.NOMINATIONS, Nominations.of(one.nomination()));
    }
}
