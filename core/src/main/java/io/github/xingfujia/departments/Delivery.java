package io.github.xingfujia.departments;

import io.github.xingfujia.departments.Dispatches.DispatchFact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Errand;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Waking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hands what is queued over to departments with a link (推送): claimed first, sent then, recorded last; tried again after five
 * minutes, ten, twenty … for as long as the task needs it.
 */
final class Delivery implements Errand<Dispatches.State> {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 8;

    private final DepartmentLink link;
    private final Subjects subjects;

    Delivery(DepartmentLink link, Subjects subjects) {
        this.link = link;
        this.subjects = subjects;
    }

    @Override
    public Aggregate<Dispatches.State> aggregate() {
        return Dispatches.DISPATCHES;
    }

    @Override
    public String name() {
        return "departments.deliver";
    }

    @Override
    public List<Ref> beside(Dispatches.State state) {
        return state.queued().map(q -> Tasks.of(q.task())).stream().toList();
    }

    @Override
    public Optional<Instant> next(Dispatches.State state, Instant now) {
        return state.due();
    }

    @Override
    public List<Waking> waking() {
        return List.of(); // it waits for nothing but its time
    }

    @Override
    public List<Ref> matters(Ref ref, Loaded loaded) {
        return loaded.of(Dispatches.DISPATCHES, ref)
                .queued()
                .map(q -> subjects.beside(loaded.of(Tasks.TASKS, Tasks.of(q.task()))))
                .orElse(List.of());
    }

    @Override
    public Going going(Ref ref, Loaded loaded, Moment moment) {
        Dispatches.State state = loaded.of(Dispatches.DISPATCHES, ref);
        DispatchFact.Queued queued = state.queued().orElseThrow();
        TaskState task = loaded.of(Tasks.TASKS, Tasks.of(queued.task()));
        if (!isNeeded(queued, task)) {
            return new Going.Settled(
                    Ruling.plan().to(ref, "", new DispatchFact.Dropped()).build());
        }
        boolean tells = queued.notice() == Notice.REFERRAL;
        List<Sealed> cells = tells ? task.cells() : List.of();
        return new Going.Go(claim(ref, state, moment), cells, open -> {
            link.send(referral(ref, queued, task, open));
            Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new DispatchFact.Delivered());
            if (tells
                    && task.stands(Standing.SENT)
                    && !task.course().orElseThrow().received()) {
                plan.to(Tasks.of(queued.task()), "", new TaskFact.Received(queued.to()));
            }
            return plan.build();
        });
    }

    /** A department is told of a withdrawal; of all else only while the task is offered to it or done by it. */
    private static boolean isNeeded(DispatchFact.Queued queued, TaskState task) {
        boolean concerned = task.owes().filter(queued.to()::equals).isPresent();
        return concerned || queued.notice() == Notice.WITHDRAWAL;
    }

    private static Referral referral(
            Ref ref, DispatchFact.Queued queued, TaskState task, Function<Sealed, String> open) {
        TaskFact.Sent sent = task.sent().orElseThrow();
        List<TaskField> fields = queued.notice() == Notice.REFERRAL
                ? task.fields().stream()
                        .map(f -> new TaskField(f.field(), open.apply(f.words())))
                        .toList()
                : List.of();
        return new Referral(
                ref.key(),
                queued.task(),
                queued.to(),
                queued.notice(),
                sent.number(),
                sent.kind(),
                sent.clock().cites(),
                fields,
                task.clock().dueAt());
    }

    private static Ruling claim(Ref ref, Dispatches.State state, Moment moment) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(state.attempts(), MOST_DOUBLINGS));
        return Ruling.plan()
                .to(
                        ref,
                        "",
                        new DispatchFact.Claimed(
                                state.attempts() + 1, moment.now().plus(wait)))
                .build();
    }
}
