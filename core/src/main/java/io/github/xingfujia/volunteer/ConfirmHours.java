package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Confirms service that was done at the actor's station (服务时长确认); never one's own.
 *
 * @param staff who served
 * @param month the month it began in
 * @param entry its number in that month
 * @param minutes how long, in minutes, 1 to 960, never more than was checked in
 */
public record ConfirmHours(StaffId staff, ServiceMonth month, int entry, int minutes) implements Command {

    static final int MOST = 960;

    /** Refuses what no day has. */
    public ConfirmHours {
        Checks.of()
                .range("entry", entry, 1, 500)
                .range("minutes", minutes, 1, MOST)
                .orThrow();
    }
}
