package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the supervisory suggestion of a task that climbed so far; nothing sealed is opened for it. */
final class SuggestionLook implements Look<TaskId, Suggestion> {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Moment.ZONE);

    private final Linkage linkage;

    SuggestionLook(Linkage linkage) {
        this.linkage = linkage;
    }

    @Override
    public Action action() {
        return Actions.SUGGESTION;
    }

    @Override
    public List<Ref> first(TaskId id, Moment moment) {
        return List.of(Tasks.of(id));
    }

    @Override
    public Optional<Scope> scope(TaskId id, Loaded loaded, Moment moment) {
        TaskState state = state(id, loaded);
        return state.clock().rung().compareTo(Rung.DRAFTED) < 0 ? Optional.empty() : state.scope();
    }

    @Override
    public List<Sealed> cells(TaskId id, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public Suggestion show(TaskId id, Loaded loaded, Opening open, Moment moment) {
        TaskState state = state(id, loaded);
        TaskFact.Sent sent = state.sent().orElseThrow();
        DepartmentCode to = state.owes().orElseThrow();
        Label name = linkage.called(sent.kind());
        Label called = linkage.called(to);
        return new Suggestion(
                id,
                state.clock().issued(),
                to,
                called,
                linkage.department(to).map(Department::superior).orElse(called),
                sent.number(),
                name,
                state.sentAt(),
                state.clock().dueAt(),
                linkage.terms().cites(),
                List.of(
                        Wording.of(
                                "departments",
                                "suggestion.facts",
                                called,
                                said(state.sentAt()),
                                sent.number(),
                                name,
                                String.join("、", sent.clock().cites())),
                        Wording.of(
                                "departments",
                                "suggestion.overdue",
                                state.clock().dueAt().map(SuggestionLook::said).orElse("")),
                        Wording.of(
                                "departments",
                                "suggestion.asks",
                                String.join("、", linkage.terms().cites()),
                                linkage.terms().answer().said())));
    }

    private static String said(Instant at) {
        return MINUTE.format(at);
    }

    private static TaskState state(TaskId id, Loaded loaded) {
        return loaded.of(Tasks.TASKS, Tasks.of(id));
    }
}
