package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Times as people read them (时间): Beijing time with the weekday, working days left, overdue in a word. */
final class Times {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A limit that ends within a day is told by the hour while no more than this is left. */
    private static final int HOURS = 72;

    private static final int A_DAY = 24;

    private final WorkingCalendar calendar;
    private final Instant now;
    private final Locale locale;

    Times(House house, Locale locale) {
        this.calendar = house.calendar();
        this.now = house.now();
        this.locale = locale;
    }

    /**
     * A due time.
     *
     * @param grade {@code late}, {@code today}, {@code soon}, {@code left} or {@code none}: a class of the style sheet
     * @param text day, weekday and what is left; the word and the shape say the grade too
     */
    record Due(String grade, String text) {}

    Due due(Optional<Instant> at, boolean overdue) {
        if (at.isEmpty()) {
            return new Due(
                    overdue ? "late" : "none",
                    Words.of(overdue ? "due.overdue" : "due.none").in(locale));
        }
        LocalDate last = at.get().minusNanos(1).atZone(ZONE).toLocalDate();
        LocalDate today = now.atZone(ZONE).toLocalDate();
        if (overdue || !at.get().isAfter(now)) {
            return late(at.get(), ChronoUnit.DAYS.between(last, today));
        }
        long hours = Duration.between(now, at.get()).toHours();
        if (hours < HOURS && !at.get().atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            String key = hours == 0 ? "due.last-hour" : "due.hours";
            return new Due(
                    hours < A_DAY ? "today" : "soon",
                    Words.of(key, minute(at.get()), Long.toString(hours)).in(locale));
        }
        if (last.equals(today)) {
            return due("today", last, 0);
        }
        long left = today.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(d -> calendar.on(d).isWorking())
                .count();
        return due(left <= 2 ? "soon" : "left", last, left);
    }

    /** Returns the due time of a case in which someone's safety comes first: now, whatever time the case itself has. */
    Due first(Due due) {
        return due.grade().equals("late")
                ? due
                : new Due("today", Words.of("due.first", due.text()).in(locale));
    }

    /** Since when, and for how many days; on the day itself the hour tells. */
    private Due late(Instant at, long days) {
        return new Due(
                "late",
                Words.of(days == 0 ? "due.late-today" : "due.late", minute(at), Long.toString(days))
                        .in(locale));
    }

    private Due due(String grade, LocalDate day, long days) {
        return new Due(
                grade, Words.of("due." + grade, day(day), Long.toString(days)).in(locale));
    }

    /** Returns an instant as {@code 2026-09-03 10:00（周四）}. */
    String minute(Instant at) {
        return minute(at, locale);
    }

    static String minute(Instant at, Locale locale) {
        return Words.of(
                        "time",
                        MINUTE.format(at.atZone(ZONE)),
                        weekday(at.atZone(ZONE).toLocalDate(), locale))
                .in(locale);
    }

    /** Returns by when something is due: by the end of its last day, or before a minute. */
    String by(Instant at) {
        return at.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Words.of("due.by-day", day(at.minusNanos(1).atZone(ZONE).toLocalDate()))
                        .in(locale)
                : Words.of("due.by", minute(at)).in(locale);
    }

    /** Returns a stretch of one day as {@code 2026-09-03 10:00–11:00（周四）}. */
    String span(Instant from, Instant until) {
        var start = from.atZone(ZONE);
        return Words.of(
                        "time",
                        MINUTE.format(start) + "–" + HOUR.format(until.atZone(ZONE)),
                        weekday(start.toLocalDate()))
                .in(locale);
    }

    /** Returns the last day of something that is counted in days, and what is left of it. */
    Due until(LocalDate last) {
        return due(Optional.of(last.plusDays(1).atStartOfDay(ZONE).toInstant()), false);
    }

    /** Returns the seconds that are left as {@code 1:05:09} or {@code 05:09}, as the page counts them down. */
    static String left(long seconds) {
        long hours = seconds / 3600;
        String within = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
        return hours == 0 ? within : hours + ":" + within;
    }

    String day(LocalDate day) {
        return Words.of("time", day.toString(), weekday(day)).in(locale);
    }

    private String weekday(LocalDate day) {
        return weekday(day, locale);
    }

    private static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }
}
