package io.github.xingfujia.countyapp;

import io.github.xingfujia.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** When a demonstration step is made (办公时间): on a working day, before noon or in the afternoon. */
final class OfficeHours {

    private static final List<Integer> HOURS = List.of(9, 10, 11, 14, 15, 16);

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Returns a time on {@code day} or the last working day before it. */
    Instant on(LocalDate day, Random random) {
        LocalDate worked = day;
        while (!calendar.on(worked).isWorking()) {
            worked = worked.minusDays(1);
        }
        int hour = HOURS.get(random.nextInt(HOURS.size()));
        return worked.atTime(hour, random.nextInt(60)).atZone(Page.ZONE).toInstant();
    }

    /** Returns the same time of day on the next working day. */
    Instant after(Instant at) {
        var next = at.atZone(Page.ZONE).plusDays(1);
        while (!calendar.on(next.toLocalDate()).isWorking()) {
            next = next.plusDays(1);
        }
        return next.toInstant();
    }
}
