package io.github.xingfujia.departments;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The streams {@code dispatch/<key>} (待推送): queued inside the command that wants a department told, sent by time. */
final class Dispatches implements Aggregate<Dispatches.State> {

    static final Dispatches DISPATCHES = new Dispatches();

    static final Kind KIND = new Kind(
            "dispatch",
            1,
            List.of(Attribute.text("department"), Attribute.text("notice"), Attribute.number("attempts")));

    private Dispatches() {}

    /** What happens to one dispatch. */
    sealed interface DispatchFact extends Fact {

        /** A command wanted a department told. */
        record Queued(TaskId task, DepartmentCode to, Notice notice, Instant at) implements DispatchFact {}

        /** One attempt is under way; when nothing follows it is tried again at that instant. */
        record Claimed(int attempt, Instant again) implements DispatchFact {}

        /** The department took it. */
        record Delivered() implements DispatchFact {}

        /** There was no more need. */
        record Dropped() implements DispatchFact {}
    }

    /**
     * One dispatch.
     *
     * @param queued what is to be told to whom; empty when it does not exist
     * @param attempts how often it was tried
     * @param due when it is tried next; empty once it is settled
     */
    record State(Optional<DispatchFact.Queued> queued, int attempts, Optional<Instant> due) {

        static final State NONE = new State(Optional.empty(), 0, Optional.empty());
    }

    /** Adds to a plan that a department is told. */
    static void queue(Ruling.Plan.Builder plan, TaskId task, DepartmentCode to, Notice notice, Moment moment) {
        plan.create(
                new Ref("dispatch", moment.key("dispatch " + notice + " " + to)),
                new DispatchFact.Queued(task, to, notice, moment.now()));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("departments.dispatch-queued/1", DispatchFact.Queued.class)
                .fact("departments.dispatch-claimed/1", DispatchFact.Claimed.class)
                .fact("departments.dispatch-delivered/1", DispatchFact.Delivered.class)
                .fact("departments.dispatch-dropped/1", DispatchFact.Dropped.class);
    }

    @Override
    public String name() {
        return "dispatch";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return State.NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof DispatchFact.Queued f) {
            return new State(Optional.of(f), 0, Optional.of(f.at()));
        } else if (fact instanceof DispatchFact.Claimed f) {
            return new State(state.queued(), f.attempt(), Optional.of(f.again()));
        } else if (fact instanceof DispatchFact) {
            return new State(state.queued(), state.attempts(), Optional.empty());
        }
        return state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.queued()
                .map(q -> Row.of(KIND, ref.key())
                        .text("department", q.to().value())
                        .text("notice", Tasks.word(q.notice()))
                        .number("attempts", state.attempts())
                        .build());
    }
}
