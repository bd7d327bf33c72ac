package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.Judging;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ReckoningView;
import io.github.xingfujia.evaluation.Sensitivity;
import io.github.xingfujia.evaluation.Standing;
import io.github.xingfujia.evaluation.Standings;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tally made again, for those who lead the campaign. */
final class ReckoningLook implements Look<CampaignId, ReckoningView> {

    @Override
    public Action action() {
        return Actions.RECKONING;
    }

    @Override
    public List<Ref> first(CampaignId id, Moment moment) {
        return List.of(Campaigns.of(id));
    }

    @Override
    public List<Ref> then(CampaignId id, Loaded loaded, Moment moment) {
        return Reckoning.refs(id, state(id, loaded));
    }

    @Override
    public Optional<Scope> scope(CampaignId id, Loaded loaded, Moment moment) {
        return state(id, loaded).leaders();
    }

    @Override
    public List<Sealed> cells(CampaignId id, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public ReckoningView show(CampaignId id, Loaded loaded, Opening open, Moment moment) {
        Campaigns.State state = state(id, loaded);
        Optional<Standings> recorded = state.tallied().map(t -> new Standings(t.ranked(), t.notJudged()));
        List<String> standing = recorded.map(
                        r -> Stream.concat(r.ranked().stream().map(Standing::entrant), r.notJudged().stream())
                                .toList())
                .orElseGet(() -> state.admitted().stream()
                        .map(a -> a.nomination().value())
                        .toList());
        Reckoning again = Reckoning.of(id, state, standing, loaded);
        // while marks are given nobody reads how anybody stands: who leads is named to nobody who marks or names the
        // panel
        boolean shown = recorded.isPresent();
        Standings tally = again.tally();
        Standings now = shown ? tally : new Standings(List.of(), tally.notJudged());
        return new ReckoningView(
                id,
                state.sheet().name(),
                state.phase(),
                state.started().orElseThrow().digest(),
                Judging.by(state.sheet().rules()).passedOn(now, state.passed(moment.today())),
                recorded,
                recorded.map(now::equals).orElse(true),
                shown ? numbered(id, again.sensitivity(), moment) : new Sensitivity(List.of()),
                state.panel(),
                state.voting().proposed().stream()
                        .map(p -> new ReckoningView.Waiting(p.day(), p.channel()))
                        .toList(),
                now.ranked().stream()
                        .map(s -> loaded.of(Nominations.NOMINATIONS, Nominations.of(NominationId.of(s.entrant())))
                                .course()
                                .shownAs())
                        .toList());
    }

    /** Whose mark was left out is told by a number: nobody reads off what a juror gave. */
    private static Sensitivity numbered(CampaignId id, Sensitivity stated, Moment moment) {
        List<String> jurors = stated.changes().stream()
                .filter(c -> c.what() == Sensitivity.What.JUROR)
                .map(Sensitivity.Change::to)
                .sorted(Comparator.comparing(juror -> moment.digest("juror-number", id.value() + "\n" + juror)))
                .toList();
        return new Sensitivity(stated.changes().stream()
                .map(c -> c.what() == Sensitivity.What.JUROR
                        ? new Sensitivity.Change(
                                c.what(), Integer.toString(jurors.indexOf(c.to()) + 1), c.gains(), c.losses())
                        : c)
                .sorted(Comparator.comparing(Sensitivity.Change::what)
                        .thenComparing(c -> c.to().length())
                        .thenComparing(Sensitivity.Change::to))
                .toList());
    }

    private static Campaigns.State state(CampaignId id, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(id));
    }
}
