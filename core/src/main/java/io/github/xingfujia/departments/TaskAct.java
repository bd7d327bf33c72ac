package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What every command on a task has in common (任务操作共性): it loads the task and what it comes from. */
abstract class TaskAct<C extends TaskCommand> implements Act<C, TaskId> {

    final Parts parts;
    private final Action action;

    TaskAct(Action action, Parts parts) {
        this.action = action;
        this.parts = parts;
    }

    /** Decides on a task that exists. */
    abstract Ruling decide(C command, TaskState state, Loaded loaded, Moment moment);

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final List<Ref> first(C command, Moment moment) {
        return List.of(Tasks.of(command.task()));
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return parts.subjects().beside(state(command, loaded));
    }

    @Override
    public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return parts.subjects().scope(state(command, loaded), loaded);
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        return decide(command, state(command, loaded), loaded, moment);
    }

    @Override
    public final TaskId answer(C command, Loaded after, Moment moment) {
        return command.task();
    }

    static TaskState state(TaskCommand command, Loaded loaded) {
        return loaded.of(Tasks.TASKS, Tasks.of(command.task()));
    }

    /** Returns what a department or staff wrote, under the key of the task. */
    static Clear words(String name, TaskCommand command, String text) {
        return new Clear(name, Tasks.of(command.task()).keyId("staff"), "county", text);
    }

    /**
     * Returns for which department somebody answers: a partner for its own; staff for the one that is asked, if it answered
     * on paper or is this house's own.
     */
    static Optional<DepartmentCode> answering(
            TaskState state, Optional<OnPaper> paper, Linkage linkage, Moment moment) {
        paper.ifPresent(p -> Checks.of()
                .that(!p.on().isAfter(moment.today()), "paper.on", "future", p.on().toString())
                .orThrow());
        if (moment.actor() instanceof Actor.Partner partner) {
            return Optional.of(DepartmentCode.of(partner.department()));
        }
        return state.course()
                .flatMap(Course::to)
                .filter(d -> d.equals(state.own()) || paper.isPresent() && !isAtDesk(d, linkage));
    }

    private static boolean isAtDesk(DepartmentCode department, Linkage linkage) {
        return linkage.department(department)
                .flatMap(Department::contact)
                .filter(c -> c.via() == Department.Via.DESK)
                .isPresent();
    }

    static Ruling refuseAnswer() {
        return Ruling.refuse(Refusal.of("departments", "not-its-desk", List.of("departments.slip")));
    }
}
