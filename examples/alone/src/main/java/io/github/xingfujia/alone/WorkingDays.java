package io.github.xingfujia.alone;

import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import java.time.Instant;

/** A working calendar (工作日历) used alone: when three working days over the Spring Festival end, and why. */
public final class WorkingDays {

    private WorkingDays() {}

    /** Prints a due date and its reasons. */
    public static void main(String[] args) {
        Instant accepted = Instant.parse("2026-02-13T09:00:00Z");
        Deadline deadline = Term.of(accepted, Period.of("3wd"), Regime.COURT).on(HolidayCalendar.bundled());
        deadline.explanation().forEach(System.out::println);
    }
}
