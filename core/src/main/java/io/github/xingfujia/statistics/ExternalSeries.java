package io.github.xingfujia.statistics;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.rules.Label;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A dated series of somebody else's numbers (外部数据), as the county entered it: shown beside own figures, never mixed
 * into them.
 *
 * @param code stable code
 * @param name what it counts
 * @param unit in what
 * @param source where it was printed
 * @param status how sure it is
 * @param descriptive whether it counts reconciliations or other successes, so that no target may rest on it
 * @param years the amounts by year
 * @param beside what own figures count of the same thing; empty when nothing does
 */
public record ExternalSeries(
        String code,
        Label name,
        Unit unit,
        String source,
        Status status,
        boolean descriptive,
        SortedMap<Integer, Long> years,
        Optional<Input> beside) {

    /** How sure an outside number is. */
    public enum Status {
        /** Printed by the press or in a report. */
        REPORTED,
        /** Published by the body that counts. */
        OFFICIAL,
        /** Known to change. */
        PROVISIONAL
    }

    /** Keeps the years in order. */
    public ExternalSeries {
        years = ImmutableSortedMap.copyOfSorted(years);
    }

    /**
     * Returns the amount of a year.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput {@code missing-input} naming series and year
     */
    public Quantity of(int year) {
        Long amount = years.get(year);
        if (amount == null) {
            throw Missing.input(code + " " + year);
        }
        return Quantity.of(amount, unit);
    }
}
