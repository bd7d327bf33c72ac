package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Asks whom the activities of family spirit reached (家风活动成效查询).
 *
 * @param from the first day
 * @param until the last day
 * @param asOf up to which position of the journal; empty for all there is
 */
public record ReachQuery(LocalDate from, LocalDate until, OptionalLong asOf) {

    /** Refuses an end before the beginning. */
    public ReachQuery {
        Checks.of().notBefore("until", until, from).orThrow();
    }

    /** Asks about a calendar year. */
    public static ReachQuery year(int year) {
        return new ReachQuery(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), OptionalLong.empty());
    }
}
