package io.github.xingfujia.departments;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The streams {@code task/<key>} (联动任务): codes in the clear, what the department is told sealed. */
final class Tasks implements Aggregate<TaskState> {

    static final Tasks TASKS = new Tasks();

    /** {@code stepBy} is when the next step is due; {@code dueAt} is when it climbs, which time moves on. */
    static final Kind KIND = new Kind(
            "task",
            1,
            List.of(
                    Attribute.text("number"),
                    Attribute.text("kind"),
                    Attribute.text("action"),
                    Attribute.text("standing"),
                    Attribute.text("owes"),
                    Attribute.text("subject"),
                    Attribute.number("stepBy"),
                    Attribute.number("rung"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Tasks() {}

    static Ref of(TaskId id) {
        return new Ref("task", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("departments.sent/1", TaskFact.Sent.class)
                .fact("departments.received/1", TaskFact.Received.class)
                .fact("departments.accepted/1", TaskFact.Accepted.class)
                .fact("departments.given-back/1", TaskFact.GivenBack.class)
                .fact("departments.forwarded/1", TaskFact.Forwarded.class)
                .fact("departments.referred/1", TaskFact.Referred.class)
                .fact("departments.decided/1", TaskFact.Decided.class)
                .fact("departments.answered/1", TaskFact.Answered.class)
                .fact("departments.closed/1", TaskFact.Closed.class)
                .fact("departments.withdrawn/1", TaskFact.Withdrawn.class)
                .fact("departments.climbed/1", TaskFact.Climbed.class)
                .fact("departments.issued/1", TaskFact.Issued.class);
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public TaskState none(Ref ref) {
        return TaskState.NONE;
    }

    @Override
    public TaskState evolve(TaskState state, Fact fact, Stamp stamp) {
        return fact instanceof TaskFact known ? state.after(known, stamp) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, TaskState state) {
        return state.sent().map(sent -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("number", sent.number())
                    .text("kind", sent.kind().value())
                    .text("action", word(sent.action()))
                    .text("standing", word(state.course().orElseThrow().standing()))
                    .text("subject", sent.subject().toString())
                    .number("rung", state.clock().rung().ordinal());
            state.owes().ifPresent(d -> row.text("owes", d.value()));
            state.clock().dueAt().ifPresent(at -> row.instant("stepBy", at));
            state.scope()
                    .ifPresent(
                            scope -> row.texts(Listing.SEEN_BY, scope.openTo()).texts(Listing.BARRED, scope.barred()));
            return row.build();
        });
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
