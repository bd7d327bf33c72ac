package io.github.xingfujia.casework;

import io.github.xingfujia.casework.Progress.Session;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.function.Predicate;

/** What cancelling planned sessions means: they are not held, and the mediator's time is given back. */
final class Sessions {

    private Sessions() {}

    /** Returns the diaries in which the case's planned sessions stand. */
    static List<Ref> diaries(CaseState state) {
        return state.progress().sessions().values().stream()
                .filter(Cases::isPlanned)
                .map(Sessions::diary)
                .distinct()
                .toList();
    }

    /** Cancels every planned session that {@code shut} holds for; its diary must be loaded. */
    static void cancel(Ruling.Plan.Builder plan, CaseId id, CaseState state, Predicate<Session> shut) {
        state.progress().sessions().forEach((number, session) -> {
            if (Cases.isPlanned(session) && shut.test(session)) {
                plan.to(Cases.of(id), Cases.STAFF, new CaseFact.SessionCancelled(number))
                        .to(diary(session), "", new Diary.Freed(PlanAct.what(id, number)));
            }
        });
    }

    private static Ref diary(Session session) {
        return Diary.of(session.mediator(), SessionGuard.day(session.from()));
    }
}
