package io.github.xingfujia.measures;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * A time limit with the norms that give it (期限与依据), as a county's files say it.
 *
 * @param within how long
 * @param cites the norms, at least one
 */
public record Limit(Period within, List<String> cites) {

    /** Keeps the norms as they are given. */
    public Limit {
        cites = ImmutableList.copyOf(cites);
    }

    /**
     * Returns the last day of a span that begins on {@code day}: natural days, never moved by a day off. What protects for
     * so long ends when it says; only the time for an act moves to the next working day (民法典 203).
     */
    public LocalDate lastDay(LocalDate day) {
        return switch (within.unit()) {
            case HOURS -> day.plusDays((within.amount() + 23L) / 24);
            case DAYS, WORKING_DAYS -> day.plusDays(within.amount());
            case MONTHS -> day.plusMonths(within.amount());
            case YEARS -> day.plusYears(within.amount());
        };
    }

    /** Returns the day as long before {@code day}, in natural days. */
    public LocalDate before(LocalDate day) {
        return switch (within.unit()) {
            case HOURS -> day.minusDays((within.amount() + 23L) / 24);
            case DAYS, WORKING_DAYS -> day.minusDays(within.amount());
            case MONTHS -> day.minusMonths(within.amount());
            case YEARS -> day.minusYears(within.amount());
        };
    }
}
