package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Records the case conference of a quarter (案例交流会): who was there, and which lessons were told; they stand in the library from
 * then on.
 *
 * @param quarter which quarter's
 * @param on the day, not to come, within the quarter, not before a lesson that was told was proposed
 * @param present who was there, 2 to 300
 * @param lessons what was told, 1 to 20
 */
public record HoldExchange(Quarter quarter, LocalDate on, List<StaffId> present, List<LessonId> lessons)
        implements Command {

    /** Keeps the order; refuses none and too many. */
    public HoldExchange {
        present = ImmutableList.copyOf(present);
        lessons = ImmutableList.copyOf(lessons);
        Checks.of()
                .range("present", present.size(), 1, 300)
                .range("lessons", lessons.size(), 1, 20)
                .orThrow();
    }
}
