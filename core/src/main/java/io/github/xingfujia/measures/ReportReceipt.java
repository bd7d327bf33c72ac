package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;

/**
 * A report to the authorities as it was made (报告记录).
 *
 * @param to to whom
 * @param at when
 * @param by by whom of us
 * @param receipt the number of its receipt, 1 to 60 characters
 */
public record ReportReceipt(ReportTo to, Instant at, StaffId by, String receipt) {

    /** Refuses a report without a receipt. */
    public ReportReceipt {
        Checks.of().line("receipt", receipt, 1, 60).orThrow();
    }
}
