package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.file.Visits;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Waking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What time does to a case: a due date that passes is told once, and the case climbs by the rule book; a planned session
 * that a gate shuts, may not be held when it comes, or was not held on its day, is cancelled and its time given back; a revisit
 * that was not made is told, and a breach with nothing done about it;
 * and a handler who is no longer certified no longer handles it.
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
        state.holding().handler().ifPresent(h -> refs.add(Certificates.of(h)));
        return refs.stream().distinct().toList();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        CaseState state = loaded.of(Cases.CASES, ref);
        Optional<StaffId> lost = state.holding()
                .handler()
                .filter(h -> state.isOpen())
                .filter(h -> !loaded.of(Certificates.CERTIFICATES, Certificates.of(h))
                        .keeps(Track.MEDIATION, moment.today()));
        if (lost.isPresent()) {
            return Optional.of(released(ref, state, lost.get(), loaded, moment));
        }
        if (state.isOpen() && state.clock().isToTell(moment.now())) {
            return Optional.of(review.decide(ref, state, loaded, moment));
        }
        Predicate<Session> ends = s -> state.isOpen()
                && Cases.isPlanned(s)
                && (Meeting.isShut(CaseId.of(ref.key()), state, s, loaded)
                        || !moment.now().isBefore(s.from()) && review.isShut(ref, state, s, loaded, moment));
        Predicate<Side> shut = side -> Meeting.isShut(CaseId.of(ref.key()), state, side, loaded);
        boolean told = state.revisits().isToTell(moment.now());
        if (!told
                && state.progress().sessions().values().stream().noneMatch(ends)
                && state.revisits().arranged().keySet().stream().noneMatch(shut)) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        Sessions.cancel(plan, CaseId.of(ref.key()), state, ends);
        Visits.drop(plan, CaseId.of(ref.key()), state, shut);
        if (told) {
            plan.to(
                    ref,
                    Cases.STAFF,
                    new RevisitFact.Overdue(state.revisits().nextDay().orElseThrow()));
        }
        return Optional.of(plan.build());
    }

    /** Whoever is no longer certified no longer handles it: who received it is told that another is needed. */
    private static Ruling released(Ref ref, CaseState state, StaffId handler, Loaded loaded, Moment moment) {
        CertificateState held = loaded.of(Certificates.CERTIFICATES, Certificates.of(handler));
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, Cases.COMMON, new CaseFact.HandlerReleased(handler));
        Sessions.cancel(
                plan,
                CaseId.of(ref.key()),
                state,
                s -> s.mediator().equals(handler) && !held.validOn(Track.MEDIATION, Sessions.day(s.from()))
                        || Meeting.isShut(CaseId.of(ref.key()), state, s, loaded));
        state.holding().receiver().filter(r -> !r.equals(handler)).ifPresent(r -> StaffNotes.queue(plan, r, moment));
        return plan.build();
    }

    /** A handler who loses her certificate hands the case on at once; what shuts a gate anywhere ends what was planned there. */
    @Override
    public List<Waking> waking() {
        return List.of(
                Waking.where(
                        Certificates.CERTIFICATES.name(),
                        staff -> new Filter.In("handler", staff).and(new Filter.Equal("status", "open"))),
                Waking.named(Gates.GATES, gate -> List.copyOf(gate.meeting())));
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
