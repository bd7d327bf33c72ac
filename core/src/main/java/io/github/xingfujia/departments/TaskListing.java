package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Lists tasks, what is due first on top. */
final class TaskListing implements Listing<TaskQuery, TaskLine> {

    private final Linkage linkage;

    TaskListing(Linkage linkage) {
        this.linkage = linkage;
    }

    @Override
    public Action action() {
        return Actions.TASKS;
    }

    @Override
    public String kind() {
        return Tasks.KIND.name();
    }

    @Override
    public Filter filter(TaskQuery query, Moment moment) {
        Filter filter = Filter.everything();
        if (query.department().isPresent()) {
            filter =
                    filter.and(new Filter.Equal("owes", query.department().get().value()));
        }
        if (query.standing().isPresent()) {
            filter = filter.and(
                    new Filter.Equal("standing", Tasks.word(query.standing().get())));
        }
        if (query.subject().isPresent()) {
            filter =
                    filter.and(new Filter.Equal("subject", query.subject().get().toString()));
        }
        return filter;
    }

    @Override
    public String orderBy() {
        return "stepBy";
    }

    @Override
    public TaskLine line(Row row, Moment moment) {
        TaskKindCode kind = TaskKindCode.of(row.text("kind").orElseThrow());
        Optional<Instant> due = row.number("stepBy").map(TaskListing::instant);
        return new TaskLine(
                TaskId.of(row.id()),
                row.text("number").orElseThrow(),
                kind,
                linkage.called(kind),
                standing(row.text("standing").orElseThrow()),
                row.text("owes").map(DepartmentCode::of),
                due,
                due.filter(at -> !at.isAfter(moment.now())).isPresent(),
                Rung.values()[row.number("rung").orElse(0L).intValue()]);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static Standing standing(String word) {
        return Arrays.stream(Standing.values())
                .filter(s -> Tasks.word(s).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
