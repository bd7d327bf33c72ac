package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Times that come again every week (每周时段), in Asia/Shanghai: as many appointments of one length as there is room for.
 *
 * @param day the day of the week
 * @param from from this time of day
 * @param until until this time of day, exclusive; room for one appointment at least
 * @param minutes how long one appointment is, 15 to 180
 * @param mode how the expert is met
 * @param since from this day on
 * @param through until this day, at most a year later
 */
public record Weekly(
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        int minutes,
        MeetingMode mode,
        LocalDate since,
        LocalDate through) {

    private static final int YEAR = 366;

    /** Refuses times without room for one appointment, and days that end before they begin. */
    public Weekly {
        Checks.of()
                .range("minutes", minutes, 15, 180)
                .that(from.isBefore(until), "until", "end-before-start", until.toString(), from.toString())
                .that(
                        !from.isBefore(until) || Duration.between(from, until).toMinutes() >= minutes,
                        "minutes",
                        "no-room",
                        Integer.toString(minutes))
                .notBefore("through", through, since)
                .that(!through.isAfter(since.plusDays(YEAR)), "through", "too-far", through.toString(), YEAR)
                .orThrow();
    }

    /** Returns whether there is a day on which both would claim the same time. */
    public boolean overlaps(Weekly other) {
        return day == other.day
                && from.isBefore(other.until)
                && other.from.isBefore(until)
                && meet(
                        since.isAfter(other.since) ? since : other.since,
                        through.isBefore(other.through) ? through : other.through);
    }

    /** Returns whether the day of the week comes within a span. */
    private boolean meet(LocalDate first, LocalDate last) {
        LocalDate there = first.plusDays(
                Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), 7));
        return !there.isAfter(last);
    }
}
