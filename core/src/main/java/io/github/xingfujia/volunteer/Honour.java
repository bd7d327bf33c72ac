package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Gives a member of the team an honour beside her certificate (授予荣誉), such as gold mediator (金牌调解员). An honour gates nothing;
 * without a certificate it rests. What a campaign of the team gives is refused here.
 *
 * @param staff whom
 * @param honour its code in the county's list
 */
public record Honour(StaffId staff, String honour) implements Command {

    /** Refuses an empty code. */
    public Honour {
        Checks.of().line("honour", honour, 1, 40).orThrow();
    }
}
