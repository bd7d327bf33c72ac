package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Records that someone attended a course (培训签到).
 *
 * @param staff who
 * @param course its code in the county's list
 * @param on the day, not to come, and at most a year before she applied
 * @param hours class hours attended, 1 to 12; never more in sum than the course has
 */
public record Attend(StaffId staff, String course, LocalDate on, int hours) implements Command {

    /** Refuses an empty code and hours that no day has. */
    public Attend {
        Checks.of().line("course", course, 1, 40).range("hours", hours, 1, 12).orThrow();
    }
}
