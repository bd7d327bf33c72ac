package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Where a task stands and who answers for it (承办). Safety invariant 2: {@code holder} is one field, so it is never nobody
 * and never two; it moves only to who has received, accepted or was named.
 *
 * @param standing how it stands
 * @param holder the department that is accountable while the task is open
 * @param to the department it is offered to, or that does or did it; empty while none is
 * @param received whether that department has it in hand
 * @param returns who gave it back and why, oldest first
 * @param decided whether the district named who does it
 */
record Course(
        Standing standing,
        DepartmentCode holder,
        Optional<DepartmentCode> to,
        boolean received,
        List<Return> returns,
        boolean decided) {

    /** One return. */
    record Return(DepartmentCode by, ReturnCause cause) {}

    Course {
        returns = ImmutableList.copyOf(returns);
    }

    static Course of(TaskFact.Sent sent) {
        DepartmentCode to = sent.told().to();
        return new Course(
                Standing.SENT, sent.received() ? to : sent.own(), Optional.of(to), sent.received(), List.of(), false);
    }

    /** Only the first receiver answers for it by having received it; a later one by accepting it. */
    Course received(DepartmentCode by) {
        return new Course(standing, returns.isEmpty() ? by : holder, to, true, returns, decided);
    }

    Course accepted(DepartmentCode by) {
        return new Course(Standing.ACCEPTED, by, Optional.of(by), true, returns, decided);
    }

    Course givenBack(DepartmentCode by, ReturnCause cause, boolean toDistrict) {
        List<Return> more = ImmutableList.<Return>builder()
                .addAll(returns)
                .add(new Return(by, cause))
                .build();
        Standing next = toDistrict ? Standing.TO_DECIDE : Standing.RETURNED;
        // whoever gives it back had it: the first receiver keeps it until another has accepted
        return new Course(next, returns.isEmpty() ? by : holder, Optional.empty(), false, more, decided);
    }

    Course offered(DepartmentCode other, boolean atOnce) {
        return new Course(Standing.SENT, holder, Optional.of(other), atOnce, returns, decided);
    }

    Course referred() {
        return new Course(Standing.TO_DECIDE, holder, to, received, returns, decided);
    }

    Course named(DepartmentCode other) {
        return new Course(Standing.ACCEPTED, other, Optional.of(other), true, returns, true);
    }

    Course answered(DepartmentCode own) {
        return new Course(Standing.ANSWERED, own, to, received, returns, decided);
    }

    Course ended(Standing end) {
        return new Course(end, holder, Optional.empty(), received, returns, decided);
    }

    /** Returns whether a department may be offered it: it did not give it back, or only because something was lacking. */
    boolean mayBeOffered(DepartmentCode department) {
        return returns.stream()
                .filter(r -> r.by().equals(department))
                .allMatch(r -> r.cause() == ReturnCause.INCOMPLETE);
    }
}
