package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What cancelling planned sessions means: they are not held, and the mediator's time is given back. */
public final class Sessions {

    private Sessions() {}

    /** Returns the diaries in which the case's planned sessions and arranged revisits stand. */
    public static List<Ref> diaries(CaseState state) {
        return Stream.concat(
                        state.progress().sessions().values().stream()
                                .filter(Cases::isPlanned)
                                .flatMap(s -> diaries(s.mediator(), s.from(), s.until()).stream()),
                        state.revisits().arranged().keySet().stream()
                                .flatMap(side -> Visits.diaries(state, side).stream()))
                .distinct()
                .toList();
    }

    /** Cancels every planned session that {@code shut} holds for; its diary must be loaded. */
    public static void cancel(Ruling.Plan.Builder plan, CaseId id, CaseState state, Predicate<Session> shut) {
        state.progress().sessions().forEach((number, session) -> {
            if (Cases.isPlanned(session) && shut.test(session)) {
                cancel(plan, id, number, session);
            }
        });
    }

    /**
     * Returns a plan that also cancels what may not be held as the case stood before it: whatever any matter found since it was
     * planned is heard by the next command, if work was not quicker.
     */
    static Ruling cancelShut(Ruling.Plan plan, CaseId id, CaseState state, Loaded loaded) {
        if (plan.facts().isEmpty()) {
            return plan;
        }
        List<Fact> facts = plan.facts().stream().map(Ruling.Plan.Placed::fact).toList();
        Ruling.Plan.Builder shut = Ruling.plan();
        state.progress().sessions().forEach((number, session) -> {
            if (!facts.contains(new CaseFact.SessionCancelled(number))
                    && Cases.isPlanned(session)
                    && Meeting.isShut(id, state, session, loaded)) {
                cancel(shut, id, number, session);
            }
        });
        return plan.with(
                Stream.concat(plan.facts().stream(), shut.placed().stream()).toList(), plan.digests());
    }

    private static void cancel(Ruling.Plan.Builder plan, CaseId id, int number, Session session) {
        plan.to(Cases.of(id), Cases.STAFF, new CaseFact.SessionCancelled(number));
        free(plan, id, number, session);
    }

    /** Returns the certificates of whoever is to hold the case's planned sessions. */
    public static List<Ref> certificates(CaseState state) {
        return state.progress().sessions().values().stream()
                .filter(Cases::isPlanned)
                .map(s -> Certificates.of(s.mediator()))
                .distinct()
                .toList();
    }

    /** Returns the diaries of the days a time lies in: a session may last past midnight. */
    public static List<Ref> diaries(StaffId mediator, Instant from, Instant until) {
        return Diary.of(mediator, from, until);
    }

    /** Takes a time in every diary it lies in. */
    public static void book(
            Ruling.Plan.Builder plan, CaseId id, int number, StaffId mediator, Instant from, Instant until) {
        for (Ref diary : diaries(mediator, from, until)) {
            plan.to(diary, "", new Diary.Booked(from, until, what(id, number)));
        }
    }

    /** Gives the planned time of a session back. */
    public static void free(Ruling.Plan.Builder plan, CaseId id, int number, Session session) {
        for (Ref diary : diaries(session.mediator(), session.from(), session.until())) {
            plan.to(diary, "", new Diary.Freed(what(id, number)));
        }
    }

    /** Returns whether a time is free in every diary it lies in, leaving out what is named. */
    public static boolean isFree(Loaded loaded, StaffId mediator, Instant from, Instant until, String except) {
        return diaries(mediator, from, until).stream()
                .allMatch(d -> loaded.of(Diary.DIARY, d).without(except).isFree(from, until));
    }

    /** Returns what a diary says of a session's time. */
    public static String what(CaseId id, int number) {
        return "case/" + id + "/" + number;
    }

    /** Returns the day on which an instant falls in the county. */
    public static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }
}
