package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.kernel.Checks;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A register (登记表): how many cases were opened in a span, divided by what was asked; the rows sum to the total.
 *
 * @param span the days on which they were opened
 * @param area whose
 * @param by the dimensions of a row
 * @param position the position of the journal up to which it was counted: asked again as of there, it is the same
 * @param total all of them
 * @param rows in the order of their keys; none is empty
 */
public record Register(Span span, Area area, List<Dimension> by, long position, Quantity total, List<Row> rows) {

    /**
     * One row.
     *
     * @param key the codes, one for each dimension
     * @param cases how many
     */
    public record Row(List<String> key, long cases) {
        /** Keeps the order of the codes. */
        public Row {
            key = ImmutableList.copyOf(key);
        }
    }

    /** Refuses rows that do not sum to the total. */
    public Register {
        by = ImmutableList.copyOf(by);
        rows = ImmutableList.copyOf(rows);
        long sum = rows.stream().mapToLong(Row::cases).sum();
        Checks.of()
                .that(sum == total.amount(), "rows", "parts-sum", Long.toString(sum), Long.toString(total.amount()))
                .orThrow();
    }

    /**
     * Returns the cases by one of the dimensions, in order; every month of the span is named, the quiet ones too.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput {@code missing-input} when the register was not divided by it
     */
    public Breakdown by(Dimension dimension) {
        int at = by.indexOf(dimension);
        if (at < 0) {
            throw Missing.input(dimension.word());
        }
        SortedMap<String, Long> parts = new TreeMap<>();
        if (dimension == Dimension.MONTH) {
            span.months().stream().map(YearMonth::toString).forEach(m -> parts.put(m, 0L));
        }
        rows.forEach(row -> parts.merge(row.key().get(at), row.cases(), Long::sum));
        return Breakdown.of(span.toString(), total.amount(), total.unit(), ImmutableSortedMap.copyOfSorted(parts));
    }
}
