package io.github.xingfujia.evaluation.campaigns;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignView;
import io.github.xingfujia.evaluation.Poll;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.CampaignFact;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A campaign for everybody: the sheet as it was frozen, and while the public votes who stands, by the names that were on notice. */
final class CampaignLook implements Look<CampaignId, CampaignView> {

    @Override
    public Action action() {
        return Actions.CAMPAIGN;
    }

    @Override
    public List<Ref> first(CampaignId id, Moment moment) {
        return List.of(Campaigns.of(id));
    }

    @Override
    public List<Ref> then(CampaignId id, Loaded loaded, Moment moment) {
        Campaigns.State state = state(id, loaded);
        return votes(state)
                ? state.admitted().stream()
                        .map(a -> Nominations.of(a.nomination()))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Scope> scope(CampaignId id, Loaded loaded, Moment moment) {
        return state(id, loaded).started().map(s -> Scope.common());
    }

    @Override
    public List<Sealed> cells(CampaignId id, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public CampaignView show(CampaignId id, Loaded loaded, Opening open, Moment moment) {
        Campaigns.State state = state(id, loaded);
        CampaignFact.Started started = state.started().orElseThrow();
        LocalDateTime now = LocalDateTime.ofInstant(moment.now(), Moment.ZONE);
        List<CampaignView.One> standing = votes(state) ? standing(state, loaded) : List.of();
        Optional<Poll> poll = votes(state) ? state.poll(standing.size()) : state.poll();
        return new CampaignView(
                id,
                state.phase(),
                started.from(),
                started.until(),
                started.sheet(),
                started.digest(),
                poll.map(CampaignLook::voting),
                votes(state) && poll.filter(p -> p.isOpen(now)).isPresent(),
                standing);
    }

    private static CampaignView.Voting voting(Poll poll) {
        return new CampaignView.Voting(
                poll.from().toLocalDate(),
                poll.until().toLocalDate().minusDays(1),
                poll.opens(),
                poll.closes(),
                poll.leastPicks(),
                poll.mostPicks());
    }

    private static List<CampaignView.One> standing(Campaigns.State state, Loaded loaded) {
        return state.admitted().stream()
                .filter(a -> nomination(a, loaded).stage() == Stage.PANEL)
                .map(a -> new CampaignView.One(
                        a.nomination(), nomination(a, loaded).course().shownAs()))
                .toList();
    }

    private static boolean votes(Campaigns.State state) {
        return state.runs() && state.poll().isPresent();
    }

    private static NominationState nomination(CampaignFact.Admitted one, Loaded loaded) {
        return loaded.of(Nominations.NOMINATIONS, Nominations.of(one.nomination()));
    }

    private static Campaigns.State state(CampaignId id, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(id));
    }
}
