package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Withdraws weekly times (取消时段); what was booked in them stands.
 *
 * @param expert whose times
 * @param number the number they were given, from 1 on
 */
public record WithdrawTimes(StaffId expert, int number) implements Command {

    /** Refuses another number. */
    public WithdrawTimes {
        Checks.of().range("number", number, 1, 100_000).orThrow();
    }
}
