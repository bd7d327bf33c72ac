package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.StaffId;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code staff-note/<key>} (工作提醒): somebody of the staff is told at once that something waits at her desk,
 * never what; a colleague beside her phone learns nothing.
 */
public final class StaffNotes implements Aggregate<StaffNotes.State> {

    static final StaffNotes NOTES = new StaffNotes();

    static final Kind KIND = new Kind("staff-note", 1, List.of(Attribute.text("staff"), Attribute.number("sent")));

    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private StaffNotes() {}

    /** One note: for whom and until when it is worth sending, how often it was tried, and when it is tried next. */
    public record State(Optional<StaffNoteFact.Queued> queued, int attempts, Optional<Instant> due, boolean sent) {}

    /** Adds to a plan that somebody of the staff is told; several notes of one command go to different people. */
    public static void queue(Ruling.Plan.Builder plan, StaffId to, Moment moment) {
        plan.create(
                new Ref("staff-note", moment.key("staff-note " + to)),
                new StaffNoteFact.Queued(to, moment.now(), moment.now().plus(GOOD_FOR)));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("message.staff-note-queued/1", StaffNoteFact.Queued.class)
                .fact("message.staff-note-claimed/1", StaffNoteFact.Claimed.class)
                .fact("message.staff-note-sent/1", StaffNoteFact.Sent.class)
                .fact("message.staff-note-lapsed/1", StaffNoteFact.Lapsed.class);
    }

    @Override
    public String name() {
        return "staff-note";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), 0, Optional.empty(), false);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof StaffNoteFact.Queued f) {
            return new State(Optional.of(f), 0, Optional.of(f.from()), false);
        } else if (fact instanceof StaffNoteFact.Claimed f) {
            return new State(state.queued(), f.attempt(), Optional.of(f.again()), false);
        } else if (fact instanceof StaffNoteFact.Sent) {
            return new State(state.queued(), state.attempts(), Optional.empty(), true);
        }
        return fact instanceof StaffNoteFact.Lapsed
                ? new State(state.queued(), state.attempts(), Optional.empty(), false)
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.queued()
                .map(q -> Row.of(KIND, ref.key())
                        .text("staff", q.to().value())
                        .flag("sent", state.sent())
                        .build());
    }
}
