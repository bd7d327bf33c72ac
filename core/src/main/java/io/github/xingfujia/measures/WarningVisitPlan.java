package io.github.xingfujia.measures;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who visits whom and when (查访安排). It says nothing of where she lives, nor that she spoke.
 *
 * @param to whom
 * @param by who of us goes, 1 to 5; two or more when danger was graded medium or above, or was not graded yet
 * @param from the begin
 * @param until the end, at most 12 hours later
 */
public record WarningVisitPlan(VisitTo to, List<StaffId> by, Instant from, Instant until) {

    private static final int MOST = 5;

    /** Refuses nobody, somebody twice, and a span that does not fit into a day. */
    public WarningVisitPlan {
        by = ImmutableList.copyOf(by);
        Checks.of()
                .range("by", by.size(), 1, MOST)
                .that(by.stream().distinct().count() == by.size(), "by", "duplicate-key", "", "")
                .that(until.isAfter(from), "until", "end-before-start", until.toString(), from.toString())
                .that(
                        !until.isAfter(from.plus(Duration.ofHours(12))),
                        "until",
                        "between",
                        until.toString(),
                        from.toString(),
                        from.plus(Duration.ofHours(12)).toString())
                .orThrow();
    }
}
