package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Census;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts open tasks by whose step it is and how they stand, with what is late and what is next. */
final class BoardCensus implements Census<Optional<DepartmentCode>, Board> {

    private static final int COUNTS = 3;

    private final Linkage linkage;

    BoardCensus(Linkage linkage) {
        this.linkage = linkage;
    }

    @Override
    public Action action() {
        return Actions.BOARD;
    }

    @Override
    public String kind() {
        return Tasks.KIND.name();
    }

    @Override
    public List<Filter> filters(Optional<DepartmentCode> query, Moment moment) {
        List<Filter> filters = new ArrayList<>();
        for (Department department : asked(query)) {
            Filter own = new Filter.Equal("owes", department.code().value());
            long now = micros(moment.now());
            filters.add(own);
            filters.add(own.and(new Filter.Range("stepBy", Long.MIN_VALUE, now)));
            filters.add(own.and(new Filter.Range("stepBy", now + 1, Long.MAX_VALUE)));
        }
        return filters;
    }

    @Override
    public String by() {
        return "standing";
    }

    @Override
    public String orderBy() {
        return "stepBy";
    }

    @Override
    public Board result(Optional<DepartmentCode> query, List<Part> parts, Moment moment) {
        List<Board.Line> lines = new ArrayList<>();
        List<Department> departments = asked(query);
        for (int i = 0; i < departments.size(); i++) {
            Department department = departments.get(i);
            Part late = parts.get(i * COUNTS + 1);
            lines.add(new Board.Line(
                    department.code(),
                    department.called(),
                    counts(parts.get(i * COUNTS)),
                    late.rows(),
                    late.first().flatMap(BoardCensus::stepBy),
                    parts.get(i * COUNTS + 2).first().flatMap(BoardCensus::stepBy)));
        }
        return new Board(moment.now(), lines);
    }

    private List<Department> asked(Optional<DepartmentCode> query) {
        return linkage.departments().stream()
                .filter(d -> query.isEmpty() || query.get().equals(d.code()))
                .toList();
    }

    private static List<Board.Count> counts(Part part) {
        return part.cells().stream()
                .map(c -> new Board.Count(TaskListing.standing(c.value()), c.rows()))
                .sorted(Comparator.comparing(Board.Count::standing))
                .toList();
    }

    private static Optional<Instant> stepBy(Row row) {
        return row.number("stepBy").map(TaskListing::instant);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
