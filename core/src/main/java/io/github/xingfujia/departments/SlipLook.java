package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.TaskFact.Disclosed;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens the part of a task that a department is told. Made of types that hold nothing else; shut to the department once the
 * task is no longer its own, or what it was told may no longer be used.
 */
final class SlipLook implements Look<TaskId, Slip> {

    private final Linkage linkage;
    private final Subjects subjects;

    SlipLook(Linkage linkage, Subjects subjects) {
        this.linkage = linkage;
        this.subjects = subjects;
    }

    @Override
    public Action action() {
        return Actions.SLIP;
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
        TaskState state = state(id, loaded);
        boolean usable = !(moment.actor() instanceof Actor.Partner)
                || told(state, moment)
                        .filter(t -> t.until().isAfter(moment.now()))
                        .isPresent();
        return usable ? subjects.scope(state, loaded) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(TaskId id, Loaded loaded, Moment moment) {
        TaskState state = state(id, loaded);
        return Stream.concat(
                        carried(state, moment).stream().map(TaskFact.Carried::words),
                        told(state, moment).map(Disclosed::basis).stream())
                .toList();
    }

    /** How she may be reached is asked for as such. */
    @Override
    public List<Sealed> words(TaskId id, Loaded loaded, Moment moment) {
        TaskState state = state(id, loaded);
        return Stream.concat(
                        TaskLook.free(carried(state, moment)).stream(),
                        told(state, moment).map(Disclosed::basis).stream())
                .toList();
    }

    @Override
    public boolean leaves() {
        return true;
    }

    @Override
    public Slip show(TaskId id, Loaded loaded, Opening open, Moment moment) {
        TaskState state = state(id, loaded);
        TaskFact.Sent sent = state.sent().orElseThrow();
        Course course = state.course().orElseThrow();
        Disclosed told = told(state, moment).orElseThrow();
        return new Slip(
                id,
                sent.number(),
                sent.kind(),
                linkage.called(sent.kind()),
                sent.action(),
                sent.sender(),
                course.to(),
                linkage.called(course.to().orElse(told.to())),
                state.sentAt().atZone(Moment.ZONE).toLocalDate(),
                course.standing(),
                state.clock().dueAt(),
                state.clock().isOverdue(moment.now()),
                sent.clock().isUrgent(),
                sent.clock().answer(),
                open.apply(told.basis()),
                told.until(),
                sent.clock().cites(),
                carried(state, moment).stream()
                        .map(f -> new TaskView.Field(f.field(), linkage.field(f.field()), open.apply(f.words())))
                        .toList(),
                TaskLook.outcomes(state, linkage),
                !course.decided());
    }

    /** A department sees the fields it was told, not what was added for another. */
    private static List<TaskFact.Carried> carried(TaskState state, Moment moment) {
        List<String> codes = told(state, moment).map(Disclosed::fields).orElse(List.of());
        return state.fields().stream().filter(f -> codes.contains(f.field())).toList();
    }

    /** Returns what the department that asks was told last; for this house what was told last of all. */
    private static Optional<Disclosed> told(TaskState state, Moment moment) {
        return TaskLook.told(state)
                .filter(t -> !(moment.actor() instanceof Actor.Partner partner)
                        || t.to().value().equals(partner.department()))
                .reduce((earlier, later) -> later);
    }

    private static TaskState state(TaskId id, Loaded loaded) {
        return loaded.of(Tasks.TASKS, Tasks.of(id));
    }
}
