package io.github.xingfujia.casework;

import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What time does to a case: a due date that passes is told once, and the case climbs by the rule book; so is a
 * revisit that was not made. */
final class DueCases implements Timed<CaseState> {

    private final Review review;

    DueCases(Review review) {
        this.review = review;
    }

    @Override
    public Aggregate<CaseState> aggregate() {
        return Cases.CASES;
    }

    @Override
    public String name() {
        return "casework.due";
    }

    @Override
    public List<Ref> beside(CaseState state) {
        List<Ref> refs = new ArrayList<>(state.persons().stream().map(Gates::of).toList());
        refs.addAll(Sessions.diaries(state));
        refs.addAll(review.beside(state));
        return refs;
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        CaseState state = loaded.of(Cases.CASES, ref);
        if (state.isOpen() && state.clock().isToTell(moment.now())) {
            return Optional.of(review.decide(ref, state, loaded, moment));
        }
        Revisits revisits = state.revisits();
        return revisits.isToTell(moment.now())
                ? Optional.of(Ruling.plan()
                        .to(
                                ref,
                                Cases.STAFF,
                                new RevisitFact.Overdue(revisits.rounds().get(0)))
                        .build())
                : Optional.empty();
    }

    @Override
    public Optional<Instant> next(CaseState state, Instant now) {
        Optional<Instant> clock = state.isOpen() ? state.clock().next() : Optional.empty();
        return Stream.concat(clock.stream(), state.revisits().next().stream()).min(Instant::compareTo);
    }
}
