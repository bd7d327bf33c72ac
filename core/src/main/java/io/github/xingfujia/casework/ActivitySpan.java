package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Of which days one asks what was done (起止日期).
 *
 * @param from first day, in the zone of the house
 * @param until last day, inclusive, not before {@code from} and at most 30 days after it
 */
public record ActivitySpan(LocalDate from, LocalDate until) {

    private static final int MOST = 30;

    /** Refuses a span that ends before it starts or is longer than a month. */
    public ActivitySpan {
        Checks.of()
                .notBefore("until", until, from)
                .that(ChronoUnit.DAYS.between(from, until) <= MOST, "until", "span-too-long", until.toString(), MOST)
                .orThrow();
    }
}
