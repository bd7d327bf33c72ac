package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A calendar file (日历文件, RFC 5545) whose title says nothing, for whoever asked for one: given only where {@link
 * MyAppointment#calendar} allows it.
 *
 * @param from from this instant, UTC
 * @param until until this instant
 */
public record CalendarFile(Instant from, Instant until) implements Localized {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String LINE = "\r\n";

    /** Returns the file of a time. */
    public static CalendarFile of(Instant from, Instant until) {
        return new CalendarFile(from, until);
    }

    /** Returns the text of the file; neither title nor id tells who or what. */
    @Override
    public String in(Locale locale) {
        return String.join(
                LINE,
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//calendar//1.0//EN",
                "BEGIN:VEVENT",
                "UID:" + UTC.format(from) + "@calendar.invalid",
                "DTSTAMP:" + UTC.format(from),
                "DTSTART:" + UTC.format(from),
                "DTEND:" + UTC.format(until),
                "SUMMARY:" + Wording.of("consultation", "calendar.title").in(locale),
                "CLASS:PRIVATE",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }
}
