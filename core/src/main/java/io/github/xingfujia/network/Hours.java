package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When people find someone at a post (开放时间), Asia/Shanghai: {@code always}, or lines such as {@code mon-fri
 * 09:00-12:00 14:00-18:00; sat 09:00-12:00}. Public holidays are not known here.
 *
 * @param text as it stands in the file
 * @param spans what it means; one span of the whole week for {@code always}
 */
public record Hours(String text, List<Span> spans) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern LINE = Pattern.compile(
            "(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?((?: [0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})+)");
    private static final Pattern SPAN =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])");
    private static final String FORM = "always · mon-fri 09:00-12:00 14:00-18:00; sat 09:00-12:00";
    private static final int DAY = 24 * 60;
    private static final String ALWAYS = "always";

    /**
     * A span on some days of the week.
     *
     * @param first its first day
     * @param last its last day, not before the first
     * @param from minute of the day at which it begins
     * @param to minute of the day before which it ends, at most 1440
     */
    public record Span(DayOfWeek first, DayOfWeek last, int from, int to) {

        boolean holds(DayOfWeek day, int minute) {
            return day.compareTo(first) >= 0 && day.compareTo(last) <= 0 && minute >= from && minute < to;
        }
    }

    /** Keeps the spans in order. */
    public Hours {
        spans = ImmutableList.copyOf(spans);
    }

    /**
     * Returns the hours written as {@code text}.
     *
     * @throws InvalidInput naming the form
     */
    public static Hours of(String text) {
        if (text.equals(ALWAYS)) {
            return new Hours(text, List.of(new Span(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, 0, DAY)));
        }
        List<Span> spans = new ArrayList<>();
        for (String line : text.split(";", -1)) {
            Matcher days = LINE.matcher(line.strip());
            if (!days.matches()) {
                throw malformed(text);
            }
            DayOfWeek first = day(days.group(1));
            DayOfWeek last = days.group(2) == null ? first : day(days.group(2));
            for (String span : days.group(3).strip().split(" ")) {
                spans.add(span(first, last, span, text));
            }
        }
        return new Hours(text, spans);
    }

    private static Span span(DayOfWeek first, DayOfWeek last, String span, String text) {
        Matcher m = SPAN.matcher(span);
        if (!m.matches()) {
            throw malformed(text);
        }
        int from = minute(m.group(1), m.group(2));
        int to = minute(m.group(3), m.group(4));
        if (from >= to || to > DAY || first.compareTo(last) > 0) {
            throw malformed(text);
        }
        return new Span(first, last, from, to);
    }

    /** Returns whether someone is there at the instant. */
    public boolean at(Instant when) {
        ZonedDateTime local = when.atZone(ZONE);
        LocalTime time = local.toLocalTime();
        int minute = time.getHour() * 60 + time.getMinute();
        return spans.stream().anyMatch(s -> s.holds(local.getDayOfWeek(), minute));
    }

    /** Returns whether someone is there from one instant until another, without a break. */
    public boolean cover(Instant from, Instant until) {
        ZonedDateTime begin = from.atZone(ZONE);
        int minute = begin.getHour() * 60 + begin.getMinute();
        Instant day = begin.toLocalDate().atStartOfDay(ZONE).toInstant();
        return isAlways()
                || spans.stream()
                        .anyMatch(s -> s.holds(begin.getDayOfWeek(), minute)
                                && !until.isAfter(day.plus(s.to(), ChronoUnit.MINUTES)));
    }

    /** Returns whether someone is there at every hour of every day, holidays too. */
    public boolean isAlways() {
        return text.equals(ALWAYS);
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.of(DAYS.indexOf(word) + 1);
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    private static InvalidInput malformed(String text) {
        return new InvalidInput(Violation.of("hours", "form", Checks.shape(text), FORM));
    }

    @Override
    public String toString() {
        return text;
    }
}
