package io.github.xingfujia.countyapp;

import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A due time as people read it (到期): day, weekday, working days left; overdue with a word and a shape. */
final class Due {

    private Due() {}

    static WorkingCalendar calendar(Profile profile) {
        return HolidayCalendar.bundled().with(profile.files("calendar"), profile.problems());
    }

    static Wording text(Page page, WorkingCalendar calendar, Optional<Instant> dueAt, boolean overdue, Instant now) {
        if (dueAt.isEmpty()) {
            return Texts.of(overdue ? "due.overdue" : "due.none");
        }
        LocalDate last = dueAt.get().minusNanos(1).atZone(Page.ZONE).toLocalDate();
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        if (!dueAt.get().isAfter(now)) {
            return Texts.of("due.late", page.lastDay(dueAt.get()), Long.toString(ChronoUnit.DAYS.between(last, today)));
        }
        long left = today.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(d -> calendar.on(d).isWorking())
                .count();
        return Texts.of(last.equals(today) ? "due.today" : "due.left", page.lastDay(dueAt.get()), Long.toString(left));
    }
}
