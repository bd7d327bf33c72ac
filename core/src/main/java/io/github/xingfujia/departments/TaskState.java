package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.TaskFact.Carried;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task between departments (联动任务).
 *
 * <p>It is sent to the department that owns its kind; that one accepts it, or gives it back and keeps it until another has
 * accepted; given back too often the district names who does it. What it came to is read by who sent it, who closes it.
 *
 * @param sent how it was sent; empty for a task that does not exist
 * @param sentAt when
 * @param course who answers for it
 * @param clock by when what is due
 * @param fields what it carries, by code
 * @param answer what it came to; empty until then
 * @param history what happened, oldest first
 */
record TaskState(
        Optional<TaskFact.Sent> sent,
        Instant sentAt,
        Optional<Course> course,
        TaskClock clock,
        List<Carried> fields,
        Optional<TaskFact.Answered> answer,
        List<Noted> history) {

    static final TaskState NONE = new TaskState(
            Optional.empty(), Instant.EPOCH, Optional.empty(), TaskClock.NONE, List.of(), Optional.empty(), List.of());

    /** Something that happened, and when and by whom. */
    record Noted(TaskFact fact, Instant at, String actor) {}

    TaskState {
        fields = ImmutableList.copyOf(fields);
        history = ImmutableList.copyOf(history);
    }

    TaskState after(TaskFact fact, Stamp stamp) {
        List<Noted> more = ImmutableList.<Noted>builder()
                .addAll(history)
                .add(new Noted(fact, stamp.at(), stamp.actor()))
                .build();
        if (fact instanceof TaskFact.Sent f) {
            return new TaskState(
                    Optional.of(f),
                    stamp.at(),
                    Optional.of(Course.of(f)),
                    TaskClock.until(f.acceptBy()),
                    f.fields(),
                    Optional.empty(),
                    more);
        }
        return course.map(c -> new TaskState(
                        sent,
                        sentAt,
                        Optional.of(course(c, fact)),
                        clock(fact),
                        fact instanceof TaskFact.Forwarded f ? with(f.fields()) : fields,
                        fact instanceof TaskFact.Answered f ? Optional.of(f) : answer,
                        more))
                .orElse(this);
    }

    private Course course(Course c, TaskFact fact) {
        if (fact instanceof TaskFact.Received f) {
            return c.received(f.by());
        } else if (fact instanceof TaskFact.Accepted f) {
            return c.accepted(f.by());
        } else if (fact instanceof TaskFact.GivenBack f) {
            return c.givenBack(f.by(), f.cause(), f.toDistrict());
        } else if (fact instanceof TaskFact.Forwarded f) {
            return c.offered(f.told().to(), f.received());
        } else if (fact instanceof TaskFact.Referred) {
            return c.referred();
        } else if (fact instanceof TaskFact.Decided f) {
            return c.named(f.told().to());
        } else if (fact instanceof TaskFact.Answered) {
            return c.answered(own());
        } else if (fact instanceof TaskFact.Closed) {
            return c.ended(Standing.DONE);
        } else if (fact instanceof TaskFact.Withdrawn) {
            return c.ended(Standing.WITHDRAWN);
        }
        return c;
    }

    private TaskClock clock(TaskFact fact) {
        if (fact instanceof TaskFact.Accepted f) {
            return TaskClock.until(f.answerBy());
        } else if (fact instanceof TaskFact.GivenBack f) {
            return TaskClock.until(f.dueAt());
        } else if (fact instanceof TaskFact.Forwarded f) {
            return TaskClock.until(f.acceptBy());
        } else if (fact instanceof TaskFact.Referred f) {
            return TaskClock.until(f.decideBy());
        } else if (fact instanceof TaskFact.Decided f) {
            return TaskClock.until(f.answerBy());
        } else if (fact instanceof TaskFact.Answered f) {
            return TaskClock.until(f.closeBy());
        } else if (fact instanceof TaskFact.Climbed f) {
            return clock.climbed(f.rung(), f.next());
        } else if (fact instanceof TaskFact.Issued f) {
            return clock.issued(f.number(), f.answerBy());
        } else if (fact instanceof TaskFact.Closed || fact instanceof TaskFact.Withdrawn) {
            return TaskClock.NONE;
        }
        return clock;
    }

    private List<Carried> with(List<Carried> more) {
        Map<String, Carried> all = new LinkedHashMap<>();
        fields.forEach(f -> all.put(f.field(), f));
        more.forEach(f -> all.put(f.field(), f));
        return List.copyOf(all.values());
    }

    boolean isOpen() {
        return course.filter(c -> c.standing().isOpen()).isPresent();
    }

    boolean stands(Standing standing) {
        return course.filter(c -> c.standing() == standing).isPresent();
    }

    DepartmentCode own() {
        return sent.orElseThrow().own();
    }

    /** Returns who is accountable; empty only when the task is not open. */
    Optional<DepartmentCode> accountable() {
        return course.filter(c -> c.standing().isOpen()).map(Course::holder);
    }

    /** Returns who owes the next step: the department it is offered to or that does it, else this house. */
    Optional<DepartmentCode> owes() {
        return course.filter(c -> c.standing().isOpen())
                .map(c -> c.standing() == Standing.SENT || c.standing() == Standing.ACCEPTED
                        ? c.to().orElseThrow()
                        : own());
    }

    /** Returns whether the next step is owed by another department than this house's. */
    boolean isOwedOutside() {
        return owes().filter(d -> !d.equals(own())).isPresent();
    }

    List<Sealed> cells() {
        return fields.stream().map(Carried::words).toList();
    }

    /** Returns who may open it: who sent it, the departments concerned while it is open, and none that is barred. */
    Optional<Scope> scope() {
        return sent.map(s -> {
            Scope.Builder scope = Scope.of().post(s.sender());
            course.filter(c -> c.standing().isOpen()).ifPresent(c -> {
                c.to().ifPresent(d -> scope.partner(d.value()));
                scope.partner(c.holder().value());
            });
            Scope barring = new Scope(ImmutableSortedSet.of(), ImmutableSortedSet.copyOf(s.barred()));
            return scope.build().or(barring);
        });
    }
}
