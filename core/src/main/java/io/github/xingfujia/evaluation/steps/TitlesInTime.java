package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Waking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What time does to titles (荣誉观察): looked at on every day, and as soon as anything is said of a certificate or a campaign ends. What is
 * still on its way in a campaign that ended goes on no more, on notice or under review. The title of a member of the
 * team rests while she has no certificate and comes back with it; and when something speaks against whoever holds one, protection staff are
 * told that something waits, once for whatever became known. Nobody else sees that they were.
 */
final class TitlesInTime implements Timed<NominationState> {

    private static final List<String> TITLED = List.of(Stage.NAMED.name(), Stage.RESTING.name());

    /** What a campaign leaves behind when it ends: before a title, none of it goes on. */
    private static final List<Stage> ON_THE_WAY =
            List.of(Stage.NOMINATED, Stage.UNDER_REVIEW, Stage.VILLAGE_NOTICE, Stage.PANEL, Stage.FINAL_NOTICE);

    private final Network network;
    private final Oracle oracle;
    private final Credentials credentials;

    TitlesInTime(Network network, Oracle oracle, Credentials credentials) {
        this.network = network;
        this.oracle = oracle;
        this.credentials = credentials;
    }

    @Override
    public Aggregate<NominationState> aggregate() {
        return Nominations.NOMINATIONS;
    }

    @Override
    public String name() {
        return "evaluation.rest";
    }

    @Override
    public List<Waking> waking() {
        return List.of(
                Waking.where(
                        credentials.toldBy(),
                        staff -> new Filter.In("stage", TITLED).and(new Filter.Range(Kind.DUE_AT, 0, Long.MAX_VALUE))),
                Waking.where(
                        Campaigns.CAMPAIGNS.name(),
                        keys -> new Filter.In(
                                        "stage",
                                        ON_THE_WAY.stream().map(Stage::name).toList())
                                .and(new Filter.In("campaign", keys))));
    }

    @Override
    public List<Ref> beside(NominationState state) {
        return state.holdsTitle()
                ? Stream.of(campaign(state), state.member().map(credentials::ref).stream(), oracle.refs(state).stream())
                        .flatMap(refs -> refs)
                        .toList()
                : campaign(state).toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        NominationState state = loaded.of(Nominations.NOMINATIONS, ref);
        if (!state.holdsTitle()) {
            return ON_THE_WAY.contains(state.stage()) && campaign(state, loaded).ended()
                    ? Optional.of(Ruling.plan()
                            .to(ref, Nominations.COMMON, new NominationFact.Declined(Optional.empty()))
                            .build())
                    : Optional.empty();
        }
        Optional<Ruling> rest = state.member().flatMap(staff -> rest(ref, state, staff, loaded, moment));
        return rest.or(() -> raise(ref, state, loaded, moment));
    }

    private static Stream<Ref> campaign(NominationState state) {
        return state.nominated().stream().map(n -> Campaigns.of(n.campaign()));
    }

    private static Campaigns.State campaign(NominationState state, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, campaign(state).findFirst().orElseThrow());
    }

    private Optional<Ruling> rest(Ref ref, NominationState state, StaffId staff, Loaded loaded, Moment moment) {
        boolean holds = credentials.holds(staff, campaign(state, loaded).sheet().code(), loaded, moment.today());
        boolean rests = state.stage() == Stage.RESTING;
        if (holds != rests) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref, Nominations.COMMON, holds ? new NominationFact.Resumed() : new NominationFact.Rested());
        WithdrawAct.stands(plan, ref, state, holds, moment);
        return Optional.of(plan.build());
    }

    /** What protection staff have looked at is not raised again before something new is known. */
    private Optional<Ruling> raise(Ref ref, NominationState state, Loaded loaded, Moment moment) {
        long known = oracle.known(state, loaded);
        boolean seen = state.isRaised()
                || state.inside().settled().filter(s -> s.known() == known).isPresent();
        if (seen
                || oracle.barred(state, loaded).isEmpty()
                        && oracle.namesakes(state, loaded).isEmpty()) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, Nominations.STAFF, new NominationFact.TitleRaised(known));
        PostId centre = state.nominated().orElseThrow().centre();
        network.staffAt(centre).stream()
                .filter(m -> m.roles(centre).contains(Role.PROTECTION_STAFF))
                .forEach(m -> StaffNotes.queue(plan, m.id(), moment));
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(NominationState state, Instant now) {
        // what is on its way is looked at again too: whatever is written after its campaign ended would put the look
        // off for good
        return state.holdsTitle() || ON_THE_WAY.contains(state.stage())
                ? Optional.of(now.atZone(Moment.ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(Moment.ZONE)
                        .toInstant())
                : Optional.empty();
    }
}
