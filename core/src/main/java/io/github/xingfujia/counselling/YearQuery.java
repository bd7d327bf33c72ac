package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import java.util.OptionalLong;

/**
 * Asks what was planned and held in a year (年度计划对照).
 *
 * @param year the calendar year
 * @param asOf up to which position of the journal; empty for all there is
 */
public record YearQuery(int year, OptionalLong asOf) {

    /** Refuses a year of another century. */
    public YearQuery {
        Checks.of().range("year", year, 2000, 2100).orThrow();
    }

    /** Asks for a year with all there is. */
    public static YearQuery of(int year) {
        return new YearQuery(year, OptionalLong.empty());
    }
}
