package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days a figure covers (统计期间), in the zone of the house.
 *
 * @param from first day
 * @param until last day, inclusive, not before {@code from} and at most 50 years later
 */
public record Span(LocalDate from, LocalDate until) {

    /** Refuses a span that ends before it starts. */
    public Span {
        Checks.of()
                .notBefore("until", until, from)
                .range("until", until.getYear() - (long) from.getYear(), 0, 50)
                .orThrow();
    }

    /** Returns a calendar year. */
    public static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Returns every month that is touched, in order. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1))
                .toList();
    }

    /** Returns the year when the span is exactly one. */
    public Optional<Integer> wholeYear() {
        return equals(year(from.getYear())) ? Optional.of(from.getYear()) : Optional.empty();
    }

    /** Returns the span as {@code 2026} or {@code 2026-01-01/2026-03-31}. */
    @Override
    public String toString() {
        return wholeYear().map(String::valueOf).orElseGet(() -> from + "/" + until);
    }
}
