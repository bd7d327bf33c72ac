package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.TaskFact.Disclosed;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens a task for this house: what it carries, what was told to whom, what the departments said. */
final class TaskLook implements Look<TaskId, TaskView> {

    private final Linkage linkage;
    private final Subjects subjects;

    TaskLook(Linkage linkage, Subjects subjects) {
        this.linkage = linkage;
        this.subjects = subjects;
    }

    @Override
    public Action action() {
        return Actions.TASK;
    }

    @Override
    public List<Ref> first(TaskId id, Moment moment) {
        return List.of(Tasks.of(id));
    }

    @Override
    public List<Ref> then(TaskId id, Loaded loaded, Moment moment) {
        return subjects.beside(state(id, loaded));
    }

    @Override
    public Optional<Scope> scope(TaskId id, Loaded loaded, Moment moment) {
        return subjects.scope(state(id, loaded), loaded);
    }

    @Override
    public List<Sealed> cells(TaskId id, Loaded loaded, Moment moment) {
        TaskState state = state(id, loaded);
        return Stream.of(
                        state.cells().stream(),
                        told(state).map(Disclosed::basis),
                        state.history().stream().flatMap(n -> words(n.fact()).stream()))
                .flatMap(cells -> cells)
                .distinct()
                .toList();
    }

    @Override
    public List<Sealed> words(TaskId id, Loaded loaded, Moment moment) {
        TaskState state = state(id, loaded);
        return Stream.of(
                        free(state.fields()).stream(),
                        told(state).map(Disclosed::basis),
                        state.history().stream().flatMap(n -> words(n.fact()).stream()))
                .flatMap(words -> words)
                .toList();
    }

    /** Returns the free words among fields: all but how she may be reached. */
    static List<Sealed> free(List<TaskFact.Carried> fields) {
        return fields.stream()
                .filter(f -> !f.field().equals("safe-contact"))
                .map(TaskFact.Carried::words)
                .toList();
    }

    @Override
    public TaskView show(TaskId id, Loaded loaded, Opening open, Moment moment) {
        TaskState state = state(id, loaded);
        TaskFact.Sent sent = state.sent().orElseThrow();
        return new TaskView(
                id,
                sent.number(),
                sent.kind(),
                linkage.called(sent.kind()),
                sent.action(),
                sent.subject(),
                sent.sender(),
                state.course().orElseThrow().standing(),
                state.accountable(),
                state.owes(),
                state.clock().dueAt(),
                state.clock().isOverdue(moment.now()),
                sent.clock().isUrgent(),
                state.clock().rung(),
                state.clock().issued(),
                sent.clock().cites(),
                told(state)
                        .map(t -> new TaskView.Told(t.to(), t.fields(), open.apply(t.basis()), t.until()))
                        .toList(),
                fields(state, linkage, open),
                state.answer().map(a -> new TaskView.Outcome(a.outcome(), linkage.outcome(a.outcome()))),
                outcomes(state, linkage),
                isOnItsWay(state),
                state.history().stream()
                        .map(n -> new TaskView.Step(
                                n.at(),
                                said(n.fact(), state),
                                words(n.fact()).map(open).orElse("")))
                        .toList());
    }

    private boolean isOnItsWay(TaskState state) {
        return state.stands(Standing.SENT)
                && !state.course().orElseThrow().received()
                && state.course().flatMap(Course::to).filter(linkage::isLinked).isPresent();
    }

    static List<TaskView.Field> fields(TaskState state, Linkage linkage, Function<Sealed, String> open) {
        return state.fields().stream()
                .map(f -> new TaskView.Field(f.field(), linkage.field(f.field()), open.apply(f.words())))
                .toList();
    }

    static List<TaskView.Outcome> outcomes(TaskState state, Linkage linkage) {
        return linkage
                .kind(
                        state.sent().orElseThrow().kind(),
                        state.sentAt().atZone(Moment.ZONE).toLocalDate())
                .map(TaskKind::outcomes)
                .orElse(List.of())
                .stream()
                .map(code -> new TaskView.Outcome(code, linkage.outcome(code)))
                .toList();
    }

    /** Returns what was told, oldest first. */
    static Stream<Disclosed> told(TaskState state) {
        return state.history().stream().flatMap(n -> {
            if (n.fact() instanceof TaskFact.Sent f) {
                return Stream.of(f.told());
            } else if (n.fact() instanceof TaskFact.Forwarded f) {
                return Stream.of(f.told());
            }
            return n.fact() instanceof TaskFact.Decided f ? Stream.of(f.told()) : Stream.of();
        });
    }

    private static Optional<Sealed> words(TaskFact fact) {
        if (fact instanceof TaskFact.Accepted f) {
            return Optional.of(f.officer());
        } else if (fact instanceof TaskFact.GivenBack f) {
            return Optional.of(f.words());
        } else if (fact instanceof TaskFact.Decided f) {
            return Optional.of(f.reason());
        }
        return fact instanceof TaskFact.Answered f ? Optional.of(f.words()) : Optional.empty();
    }

    private Wording said(TaskFact fact, TaskState state) {
        if (fact instanceof TaskFact.Sent f) {
            return Wording.of("departments", "step.sent", called(f.told().to()));
        } else if (fact instanceof TaskFact.Received f) {
            return Wording.of("departments", "step.received", called(f.by()));
        } else if (fact instanceof TaskFact.Accepted f) {
            return Wording.of("departments", "step.accepted", called(f.by()));
        } else if (fact instanceof TaskFact.GivenBack f) {
            return Wording.of("departments", "step.given-back", called(f.by()), cause(f.cause()));
        } else if (fact instanceof TaskFact.Forwarded f) {
            return Wording.of("departments", "step.forwarded", called(f.told().to()));
        } else if (fact instanceof TaskFact.Referred) {
            return Wording.of("departments", "step.referred");
        } else if (fact instanceof TaskFact.Decided f) {
            DepartmentCode to = f.told().to();
            return gaveItBack(state, to)
                    ? Wording.of("departments", "step.decided-over", called(to), linkage.superior(to))
                    : Wording.of("departments", "step.decided", called(to));
        } else if (fact instanceof TaskFact.Answered f) {
            return Wording.of("departments", "step.answered", called(f.by()), linkage.outcome(f.outcome()));
        } else if (fact instanceof TaskFact.Climbed f) {
            return Wording.of("departments", "step.climbed", called(f.owes()), rung(f.rung()));
        } else if (fact instanceof TaskFact.Issued f) {
            return Wording.of("departments", "step.issued", f.number(), called(f.to()));
        }
        return fact instanceof TaskFact.Withdrawn f
                ? Wording.of(
                        "departments", "step.withdrawn", Wording.of("departments", "withdraw." + Tasks.word(f.cause())))
                : Wording.of("departments", "step.closed");
    }

    /** Named though it said "not ours": what stands above it is told with the naming. */
    private static boolean gaveItBack(TaskState state, DepartmentCode department) {
        return state.course().orElseThrow().returns().stream()
                .anyMatch(r -> r.by().equals(department) && r.cause() != ReturnCause.INCOMPLETE);
    }

    private Label called(DepartmentCode code) {
        return linkage.called(code);
    }

    private static Wording cause(ReturnCause cause) {
        return Wording.of("departments", "cause." + Tasks.word(cause));
    }

    private static Wording rung(Rung rung) {
        return Wording.of("departments", "rung." + Tasks.word(rung));
    }

    private static TaskState state(TaskId id, Loaded loaded) {
        return loaded.of(Tasks.TASKS, Tasks.of(id));
    }
}
