package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.StaffId;
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

/**
 * Lets the title of a member of the team rest while she has no certificate (荣誉随资格中止), and gives it back with the certificate:
 * looked at on every day, and as soon as anything is said of a certificate.
 */
final class RestingTitles implements Timed<NominationState> {

    private static final List<String> TITLED = List.of(Stage.NAMED.name(), Stage.RESTING.name());

    private final Credentials credentials;

    RestingTitles(Credentials credentials) {
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

    /** Titles of families wait for nothing, so that those of the team are few. */
    @Override
    public List<Waking> waking() {
        return List.of(Waking.where(
                credentials.toldBy(),
                staff -> new Filter.In("stage", TITLED).and(new Filter.Range(Kind.DUE_AT, 0, Long.MAX_VALUE))));
    }

    @Override
    public List<Ref> beside(NominationState state) {
        return titled(state).map(credentials::ref).stream().toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        NominationState state = loaded.of(Nominations.NOMINATIONS, ref);
        return titled(state).flatMap(staff -> {
            boolean holds = credentials.holds(staff, loaded, moment.today());
            boolean rests = state.stage() == Stage.RESTING;
            return holds == rests
                    ? Optional.of(Ruling.plan()
                            .to(
                                    ref,
                                    Nominations.COMMON,
                                    holds ? new NominationFact.Resumed() : new NominationFact.Rested())
                            .build())
                    : Optional.empty();
        });
    }

    @Override
    public Optional<Instant> next(NominationState state, Instant now) {
        return titled(state)
                .map(staff -> now.atZone(Moment.ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(Moment.ZONE)
                        .toInstant());
    }

    private static Optional<StaffId> titled(NominationState state) {
        return state.member().filter(staff -> state.holdsTitle());
    }
}
