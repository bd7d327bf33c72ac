package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
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
import java.util.stream.Stream;

/** What a juror marks on, and the tally made again from the ledger. */
final class CampaignLooks {

    private CampaignLooks() {}

    /** What a juror marks on: built from what concerns everybody, and her own ballot. */
    static final class JurySheetLook implements Look<CampaignId, JurySheet> {

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
            List<JurySheet.Line> lines = new ArrayList<>();
            for (CampaignFact.Admitted one : state.admitted()) {
                NominationState nomination = nomination(one, loaded);
                lines.add(new JurySheet.Line(
                        one.nomination(),
                        lines.size() + 1,
                        nomination.course().shownAs(),
                        one.category(),
                        open.apply(nomination.nominated().orElseThrow().story()),
                        own.related().contains(one.nomination())
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
    }

    /** The tally made again, for those who lead the campaign. */
    static final class ReckoningLook implements Look<CampaignId, ReckoningView> {

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
            Standings now = again.tally();
            return new ReckoningView(
                    id,
                    state.sheet().name(),
                    state.phase(),
                    state.started().orElseThrow().digest(),
                    now,
                    recorded,
                    recorded.map(now::equals).orElse(true),
                    again.sensitivity(),
                    now.ranked().stream()
                            .map(s -> loaded.of(Nominations.NOMINATIONS, Nominations.of(NominationId.of(s.entrant())))
                                    .course()
                                    .shownAs())
                            .toList());
        }
    }

    private static Campaigns.State state(CampaignId id, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(id));
    }

    private static NominationState nomination(CampaignFact.Admitted one, Loaded loaded) {
        return loaded.of(Nominations.NOMINATIONS, Nominations.of(one.nomination()));
    }
}
