package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Offers nothing on one day, or on a part of it (例外停诊); what was booked in it stands.
 *
 * @param expert whose times
 * @param day the day, Asia/Shanghai, not past
 * @param from from this time of day
 * @param until until this time of day, exclusive
 */
public record CloseTimes(StaffId expert, LocalDate day, LocalTime from, LocalTime until) implements Command {

    /** Refuses a part of a day that is none. */
    public CloseTimes {
        Checks.of()
                .that(from.isBefore(until), "until", "end-before-start", until.toString(), from.toString())
                .orThrow();
    }
}
