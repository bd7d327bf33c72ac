package io.github.xingfujia.statistics;

import java.util.Optional;

/**
 * Asks for the series of one year beside own figures.
 *
 * @param year the year of the series
 * @param own the days of own figures
 * @param asOf the last position of the journal to be read; empty for all there is
 */
public record CompareQuery(int year, Span own, Optional<Long> asOf) {

    /** Returns the series of a year beside another year of one's own. */
    public static CompareQuery of(int year, Span own) {
        return new CompareQuery(year, own, Optional.empty());
    }
}
