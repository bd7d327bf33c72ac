package io.github.xingfujia.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How dates and times are written in explanations: ISO order, the end of a day as 24:00. */
final class Said {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST_RANGES = 12;

    private Said() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Term.ZONE));
    }

    /** Returns an exclusive end: midnight is 24:00 of the day before. */
    static String end(Instant end) {
        return Term.lastDayBefore(end) + " " + time(end);
    }

    static String time(Instant end) {
        LocalDateTime local = LocalDateTime.ofInstant(end, Term.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(local);
    }

    /** Returns ascending dates with neighbours joined, cut short when there are many. */
    static String ranges(List<LocalDate> dates) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= dates.size(); i++) {
            if (i == dates.size() || !dates.get(i).equals(dates.get(i - 1).plusDays(1))) {
                String from = dates.get(first).toString();
                ranges.add(first == i - 1 ? from : from + "/" + dates.get(i - 1));
                first = i;
            }
        }
        return ranges.size() <= MOST_RANGES
                ? String.join(", ", ranges)
                : String.join(", ", ranges.subList(0, MOST_RANGES)) + " …";
    }
}
