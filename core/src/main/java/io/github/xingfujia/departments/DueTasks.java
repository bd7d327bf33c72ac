package io.github.xingfujia.departments;

import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to a task: what is overdue climbs, and a department with a link is reminded. */
final class DueTasks implements Timed<TaskState> {

    private final Parts parts;

    DueTasks(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Aggregate<TaskState> aggregate() {
        return Tasks.TASKS;
    }

    @Override
    public String name() {
        return "departments.due";
    }

    @Override
    public Optional<Instant> next(TaskState state, Instant now) {
        return state.isOpen() ? state.clock().climbAt() : Optional.empty();
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        TaskState state = loaded.of(Tasks.TASKS, ref);
        return parts.moves().due(ref, state, moment.now()).map(ruling -> reminding(ref, ruling, moment));
    }

    private Ruling reminding(Ref ref, Ruling ruling, Moment moment) {
        if (!(ruling instanceof Ruling.Plan plan)
                || !(plan.facts().get(0).fact() instanceof TaskFact.Climbed first)
                || first.rung() != Rung.REMINDED
                || !parts.isLinked(first.owes())) {
            return ruling;
        }
        Ruling.Plan.Builder more = TaskAct.again(plan);
        Dispatches.queue(more, TaskId.of(ref.key()), first.owes(), Notice.REMINDER, moment);
        return more.build();
    }
}
