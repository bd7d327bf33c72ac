package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Withdraws an honour (撤回荣誉); her certificates stand.
 *
 * @param staff whose
 * @param honour its code in the county's list
 */
public record WithdrawHonour(StaffId staff, String honour) implements Command {

    /** Refuses an empty code. */
    public WithdrawHonour {
        Checks.of().line("honour", honour, 1, 40).orThrow();
    }
}
