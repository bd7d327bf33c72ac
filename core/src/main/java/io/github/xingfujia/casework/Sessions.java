package io.github.xingfujia.casework;

import io.github.xingfujia.casework.Progress.Session;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What cancelling planned sessions means: they are not held, and the mediator's time is given back. */
final class Sessions {

    private Sessions() {}

    /** Returns the diaries in which the case's planned sessions stand. */
    static List<Ref> diaries(CaseState state) {
        return state.progress().sessions().values().stream()
                .filter(Cases::isPlanned)
                .flatMap(s -> diaries(s.mediator(), s.from(), s.until()).stream())
                .distinct()
                .toList();
    }

    /** Cancels every planned session that {@code shut} holds for; its diary must be loaded. */
    static void cancel(Ruling.Plan.Builder plan, CaseId id, CaseState state, Predicate<Session> shut) {
        state.progress().sessions().forEach((number, session) -> {
            if (Cases.isPlanned(session) && shut.test(session)) {
                plan.to(Cases.of(id), Cases.STAFF, new CaseFact.SessionCancelled(number));
                free(plan, id, number, session);
            }
        });
    }

    /** Returns the certificates of whoever is to hold the case's planned sessions. */
    static List<Ref> certificates(CaseState state) {
        return state.progress().sessions().values().stream()
                .filter(Cases::isPlanned)
                .map(s -> Certificates.of(s.mediator()))
                .distinct()
                .toList();
    }

    /** Returns the diaries of the days a time lies in: a session may last past midnight. */
    static List<Ref> diaries(StaffId mediator, Instant from, Instant until) {
        return SessionGuard.day(from)
                .datesUntil(SessionGuard.day(until).plusDays(1))
                .map(day -> Diary.of(mediator, day))
                .toList();
    }

    /** Takes a time in every diary it lies in. */
    static void book(Ruling.Plan.Builder plan, CaseId id, int number, StaffId mediator, Instant from, Instant until) {
        for (Ref diary : diaries(mediator, from, until)) {
            plan.to(diary, "", new Diary.Booked(from, until, PlanAct.what(id, number)));
        }
    }

    /** Gives the planned time of a session back. */
    static void free(Ruling.Plan.Builder plan, CaseId id, int number, Session session) {
        for (Ref diary : diaries(session.mediator(), session.from(), session.until())) {
            plan.to(diary, "", new Diary.Freed(PlanAct.what(id, number)));
        }
    }

    /** Returns whether a time is free in every diary it lies in, leaving out what is named. */
    static boolean isFree(Loaded loaded, StaffId mediator, Instant from, Instant until, String except) {
        return diaries(mediator, from, until).stream()
                .allMatch(d -> loaded.of(Diary.DIARY, d).without(except).isFree(from, until));
    }
}
