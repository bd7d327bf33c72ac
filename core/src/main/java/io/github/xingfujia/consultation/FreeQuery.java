package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks when an expert is free (空闲时段查询).
 *
 * @param expert whom
 * @param from from this day on; empty for today
 * @param days how many days, 1 to 14
 */
public record FreeQuery(StaffId expert, Optional<LocalDate> from, int days) {

    /** Refuses another number of days. */
    public FreeQuery {
        Checks.of().range("days", days, 1, 14).orThrow();
    }
}
