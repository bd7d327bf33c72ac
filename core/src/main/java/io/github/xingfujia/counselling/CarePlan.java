package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * What was agreed with somebody who is cared for (关爱计划).
 *
 * @param goals what it is for; sealed
 * @param every so many days apart she is visited, 1 to 366
 * @param until the last day, Asia/Shanghai
 */
public record CarePlan(String goals, int every, LocalDate until) implements Command {

    /** Refuses a plan without a goal. */
    public CarePlan {
        Checks.of().text("goals", goals, 1, 2000).range("every", every, 1, 366).orThrow();
    }
}
