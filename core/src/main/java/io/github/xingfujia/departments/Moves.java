package io.github.xingfujia.departments;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.departments.TaskFact.Carried;
import io.github.xingfujia.departments.TaskFact.Disclosed;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be done with a task as it stands (任务步骤): pure, so that every order of steps can be gone through. */
final class Moves {

    private final Linkage.Terms terms;
    private final WorkingCalendar calendar;

    Moves(Linkage.Terms terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    Instant due(Instant from, Period period, boolean court) {
        return Term.of(from, period, court ? Regime.COURT : Regime.CIVIL)
                .on(calendar)
                .dueAt();
    }

    Instant discloses(Instant now) {
        return due(now, terms.discloses(), false);
    }

    Ruling received(Ref ref, TaskState state, DepartmentCode by) {
        Course course = course(state);
        if (course.standing() != Standing.SENT || !course.to().equals(Optional.of(by))) {
            return refuse("not-offered", "departments.task");
        }
        return course.received() ? Ruling.unchanged() : plan(ref, new TaskFact.Received(by));
    }

    Ruling accepted(Ref ref, TaskState state, DepartmentCode by, Instant now, Sealed officer, Optional<OnPaper> paper) {
        Course course = course(state);
        if (course.standing() != Standing.SENT || !course.to().equals(Optional.of(by))) {
            return refuse("not-offered", "departments.tasks");
        }
        return plan(ref, new TaskFact.Accepted(by, answerBy(state, now), officer, paper));
    }

    Ruling givenBack(
            Ref ref,
            TaskState state,
            DepartmentCode by,
            ReturnCause cause,
            Instant now,
            Sealed words,
            Optional<OnPaper> paper,
            Optional<Instant> obliged,
            boolean elsewhere) {
        Course course = course(state);
        boolean offered = course.standing() == Standing.SENT && course.to().equals(Optional.of(by));
        boolean held = course.standing() == Standing.ACCEPTED && course.holder().equals(by);
        if (!offered && !held) {
            return refuse("not-offered", "departments.tasks");
        }
        if (course.decided()) {
            return refuse("named-by-district", "departments.answer");
        }
        boolean last = !elsewhere || course.returns().size() + 1 >= terms.returns();
        Instant due = within(state, now, last ? terms.decide() : terms.forward());
        // what the law demands within its hour is not given a day by being given back
        Instant sooner = obliged.filter(due::isAfter).orElse(due);
        return plan(ref, new TaskFact.GivenBack(by, cause, last, sooner, words, paper));
    }

    Ruling forwarded(Ref ref, TaskState state, Disclosed told, boolean atOnce, List<Carried> more, Instant now) {
        Course course = course(state);
        if (course.standing() != Standing.RETURNED) {
            return refuse("not-given-back", "departments.task");
        }
        if (!course.mayBeOffered(told.to())) {
            return refuse("given-back-before", "departments.forward");
        }
        Period accept = Period.of(state.sent().orElseThrow().clock().accept());
        return plan(ref, new TaskFact.Forwarded(told, atOnce, more, due(now, accept, false)));
    }

    Ruling decided(Ref ref, TaskState state, Disclosed told, Instant now, Sealed reason) {
        if (course(state).standing() != Standing.TO_DECIDE) {
            return refuse("not-for-district", "departments.forward");
        }
        return plan(ref, new TaskFact.Decided(told, answerBy(state, now), reason));
    }

    Ruling answered(
            Ref ref,
            TaskState state,
            DepartmentCode by,
            String outcome,
            Instant now,
            Sealed words,
            Optional<OnPaper> paper) {
        Course course = course(state);
        if (course.standing() == Standing.ANSWERED) {
            return refuse("answered-before", "departments.task");
        }
        if (course.standing() != Standing.ACCEPTED || !course.holder().equals(by)) {
            return refuse("not-accepted", "departments.accept");
        }
        Instant due = due(now, terms.feedback(), false);
        return plan(ref, new TaskFact.Answered(by, outcome, due, words, paper));
    }

    Ruling closed(Ref ref, TaskState state) {
        return course(state).standing() == Standing.ANSWERED
                ? plan(ref, new TaskFact.Closed())
                : refuse("not-answered", "departments.task");
    }

    Ruling withdrawn(Ref ref, TaskState state, WithdrawCause cause) {
        Standing standing = course(state).standing();
        return standing.isOpen() && standing != Standing.ANSWERED
                ? plan(ref, new TaskFact.Withdrawn(cause))
                : refuse("ended", "departments.close");
    }

    Ruling issued(Ref ref, TaskState state, String number, Instant now) {
        if (state.clock().rung() != Rung.DRAFTED || !state.isOwedOutside()) {
            return refuse("no-draft", "departments.tasks");
        }
        return plan(ref, new TaskFact.Issued(number, state.owes().orElseThrow(), due(now, terms.answer(), false)));
    }

    /**
     * What time does: given back and offered to nobody it goes to the district; all else that is overdue climbs to where it
     * should stand now, rung by rung from when each was due, however long nobody looked.
     */
    Optional<Ruling> due(Ref ref, TaskState state, Instant now) {
        if (!state.isOpen() || !state.clock().isToClimb(now)) {
            return Optional.empty();
        }
        if (state.stands(Standing.RETURNED)) {
            return Optional.of(plan(ref, new TaskFact.Referred(within(state, now, terms.decide()))));
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        TaskClock clock = state.clock();
        while (clock.isToClimb(now)) {
            TaskFact.Climbed rung = climb(state, clock.rung(), clock.climbAt().orElseThrow());
            plan.to(ref, "", rung);
            clock = clock.climbed(rung.rung(), rung.next());
        }
        return Optional.of(plan.build());
    }

    private TaskFact.Climbed climb(TaskState state, Rung from, Instant at) {
        DepartmentCode owes = state.owes().orElseThrow();
        Optional<Instant> superior = Optional.of(due(at, terms.superior(), false));
        Optional<Instant> draft = Optional.of(due(at, terms.draft(), false));
        return switch (from) {
            case NONE -> new TaskFact.Climbed(Rung.REMINDED, owes, superior);
            // the federation writes no suggestion to itself: its own head sees it on the list
            case REMINDED ->
                new TaskFact.Climbed(Rung.SUPERIOR, owes, state.isOwedOutside() ? draft : Optional.empty());
            case SUPERIOR -> new TaskFact.Climbed(Rung.DRAFTED, owes, Optional.empty());
            case DRAFTED, ISSUED, INSPECTION -> new TaskFact.Climbed(Rung.INSPECTION, owes, Optional.empty());
        };
    }

    /** What had to be taken up within hours keeps the hours it was sent with, whoever gave it back: what is left of them. */
    private Instant within(TaskState state, Instant now, Period usual) {
        Period accept = Period.of(state.sent().orElseThrow().clock().accept());
        return accept.unit() == Period.Unit.HOURS ? due(state.sentAt(), accept, false) : due(now, usual, false);
    }

    private Instant answerBy(TaskState state, Instant now) {
        TaskFact.Clock clock = state.sent().orElseThrow().clock();
        return due(clock.fromSending() ? state.sentAt() : now, Period.of(clock.answer()), clock.court());
    }

    private static Course course(TaskState state) {
        return state.course().orElseThrow();
    }

    private static Ruling plan(Ref ref, TaskFact fact) {
        return Ruling.plan().to(ref, "", fact).build();
    }

    private static Ruling refuse(String code, String next) {
        return Ruling.refuse(Refusal.of("departments", code, List.of(next)));
    }
}
