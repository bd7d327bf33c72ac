package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;

/**
 * An appointment for a revisit (回访安排).
 *
 * @param side whom
 * @param by who goes: as for every visit, certified on the day, unrelated, not barred and free
 * @param from from this instant
 * @param until until this instant, at most 12 hours later
 */
public record RevisitPlan(Side side, StaffId by, Instant from, Instant until) {

    private static final long LONGEST = 12;

    /** Refuses an appointment that ends before it starts or lasts longer than a day's work. */
    public RevisitPlan {
        Checks.of()
                .notBefore("until", until, from)
                .that(!until.equals(from), "until", "end-before-start", until.toString(), from.toString())
                .range("hours", Duration.between(from, until).toHours(), 0, LONGEST)
                .orThrow();
    }
}
