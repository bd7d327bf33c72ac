package io.github.xingfujia.countyapp;

import io.github.xingfujia.kernel.Wording;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a person reads on the terminal (输出): texts in one language, times of Asia/Shanghai with the weekday. */
final class Page {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final PrintStream out;
    private final Locale locale;

    Page(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    void say(String key, Object... arguments) {
        print(Texts.of(key, arguments).in(locale));
    }

    void say(Wording wording) {
        print(wording.in(locale));
    }

    void print(String text) {
        out.println(text);
    }

    /** Prints every line of a text a little to the right. */
    void quote(String text) {
        text.lines().forEach(l -> print("    " + l));
    }

    void blank() {
        out.println();
    }

    /** Returns an instant as {@code 2026-09-03 10:00（周四）}. */
    Wording time(Instant at) {
        return Texts.of(
                "time", MINUTE.format(at.atZone(ZONE)), weekday(at.atZone(ZONE).toLocalDate()));
    }

    /** Returns the last day on which an act is in time for a due instant, with its weekday. */
    Wording lastDay(Instant dueAt) {
        LocalDate day = dueAt.minusNanos(1).atZone(ZONE).toLocalDate();
        return Texts.of("time", day.toString(), weekday(day));
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }
}
