package io.github.xingfujia.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a calendar (日), with what is known of it.
 *
 * @param date the day
 * @param kind whether it is worked or not, and why
 * @param holiday the holiday it belongs to; empty unless {@code kind} is {@link Kind#HOLIDAY}
 * @param provisional whether the notice that decides it is not known, so that only the rule of the week
 *     and the days fixed by law were applied
 */
public record Day(LocalDate date, Kind kind, Optional<Holiday> holiday, boolean provisional) {

    /** Why a day is worked or not. */
    public enum Kind {
        /** Monday to Friday. */
        WORKDAY,
        /** A Saturday or Sunday worked in place of a weekday off (调休上班). */
        SHIFTED_WORKDAY,
        /** A Saturday or Sunday. */
        WEEKEND,
        /** A day off by the yearly notice, weekends inside it included. */
        HOLIDAY
    }

    /** Returns the day by the rule of the week alone: Monday to Friday are worked. */
    public static Day ofWeek(LocalDate date, boolean provisional) {
        boolean weekend = isWeekend(date);
        return new Day(date, weekend ? Kind.WEEKEND : Kind.WORKDAY, Optional.empty(), provisional);
    }

    /** Returns whether it is worked, a shifted workday included. */
    public boolean isWorking() {
        return kind == Kind.WORKDAY || kind == Kind.SHIFTED_WORKDAY;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
