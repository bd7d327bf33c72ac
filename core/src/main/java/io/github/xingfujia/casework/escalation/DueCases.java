package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What time does to a case: a due date that passes is told once, and the case climbs by the rule book; a planned session
 * that may not be held when it comes, or was not held on its day, is cancelled and its time given back; a revisit that was not made is told.
 */
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
        List<Ref> refs = new ArrayList<>(state.known().stream().map(Gates::of).toList());
        refs.addAll(Sessions.diaries(state));
        refs.addAll(review.beside(state));
        return refs.stream().distinct().toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        CaseState state = loaded.of(Cases.CASES, ref);
        if (state.isOpen() && state.clock().isToTell(moment.now())) {
            return Optional.of(review.decide(ref, state, loaded, moment));
        }
        Predicate<Session> ends = s -> state.isOpen()
                && Cases.isPlanned(s)
                && !moment.now().isBefore(s.from())
                && review.isShut(ref, state, s, loaded, moment);
        boolean told = state.revisits().isToTell(moment.now());
        if (!told && state.progress().sessions().values().stream().noneMatch(ends)) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        Sessions.cancel(plan, CaseId.of(ref.key()), state, ends);
        if (told) {
            plan.to(
                    ref,
                    Cases.STAFF,
                    new RevisitFact.Overdue(state.revisits().rounds().get(0)));
        }
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(CaseState state, Instant now) {
        Stream<Instant> open = state.isOpen()
                ? Stream.concat(
                        state.clock().next().stream(),
                        state.progress().sessions().values().stream()
                                .filter(Cases::isPlanned)
                                .map(s -> s.from().isAfter(now) ? s.from() : s.lapsesAt()))
                : Stream.empty();
        return Stream.concat(open, state.revisits().next().stream()).min(Comparator.naturalOrder());
    }
}
