package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Opens a matter in severe danger to someone who may otherwise not see it (紧急查阅, 个人信息保护法 13(4)).
 *
 * @param matter the matter
 * @param reason why life or health is in danger, 10 to 500 characters; sealed
 * @param second who is told at once and says afterwards whether it was right; never oneself
 */
public record BreakGlass(Matter matter, String reason, StaffId second) implements Command {

    /** Refuses a reason that says nothing. */
    public BreakGlass {
        Checks.of().text("reason", reason, 10, 500).orThrow();
    }

    /** Returns the matter only; never the reason. */
    @Override
    public String toString() {
        return "BreakGlass[" + matter + "]";
    }
}
