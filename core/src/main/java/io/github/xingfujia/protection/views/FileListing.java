package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.protection.FileLimits;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists the files an actor may open, by the due time of the file itself; nothing sealed is opened for it. A line is overdue also when a
 * limit of a measure has passed: whoever reads that nothing is late is right.
 */
final class FileListing implements Listing<Filter, FileLine> {

    private final Optional<FileLimits> limits;
    private final HandlingTerms terms;

    FileListing(Optional<FileLimits> limits, HandlingTerms terms) {
        this.limits = limits;
        this.terms = terms;
    }

    /** Returns what only the files match from which somebody is out. */
    static Filter out() {
        return new Filter.Range("alarmAt", 0, Long.MAX_VALUE);
    }

    @Override
    public Action action() {
        return Actions.LIST;
    }

    @Override
    public String kind() {
        return Files.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return Kind.DUE_AT;
    }

    @Override
    public Optional<String> beside() {
        return limits.map(FileLimits::kind);
    }

    @Override
    public FileLine line(Row row, Moment moment) {
        return line(row, Optional.empty(), moment);
    }

    @Override
    public FileLine line(Row row, Optional<Row> beside, Moment moment) {
        Optional<Instant> limit =
                beside.flatMap(b -> b.instant(limits.orElseThrow().first()));
        Optional<Instant> late =
                first(row.instant("overdueSince").or(() -> passed(row.dueAt(), moment)), passed(limit, moment));
        Optional<Instant> due = first(row.dueAt(), limit);
        GateClass grade = grade(row);
        boolean isMeasure = limit.isPresent() && late.or(() -> due).equals(limit);
        return new FileLine(
                ViolenceFileId.of(row.id()),
                row.text("number").orElseThrow(),
                row.text("status").orElseThrow(),
                grade,
                PostId.of(row.text("accountable").orElseThrow()),
                row.text("handler"),
                due,
                late.isPresent(),
                late,
                isMeasure ? Optional.of("measure") : row.text("owes"),
                passed(row.instant("alarmAt"), moment),
                terms.areGrave(row.texts("spoken"), grade));
    }

    private static Optional<Instant> passed(Optional<Instant> due, Moment moment) {
        return due.filter(d -> !d.isAfter(moment.now()));
    }

    private static Optional<Instant> first(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static GateClass grade(Row row) {
        String word = row.text("grade").orElseThrow();
        return Arrays.stream(GateClass.values())
                .filter(g -> g.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
