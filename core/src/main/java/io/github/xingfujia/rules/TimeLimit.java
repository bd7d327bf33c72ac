package io.github.xingfujia.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit as an outcome says it (时限), by the least and the most hours it can come to on any calendar.
 *
 * @param text as it is written
 */
record TimeLimit(String text, long least, long most) {

    static final String FORM = "0h · 72h · 7d · 5wd · 1m · 1y";

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})(h|d|wd|m|y)");

    /** Returns the limit; empty when it is written otherwise. */
    static Optional<TimeLimit> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long n = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "h" -> new TimeLimit(text, n, n);
                    case "d" -> new TimeLimit(text, n * 24, n * 24);
                    // the longest public holidays leave nine days without work; a week has at most seven with
                    case "wd" -> new TimeLimit(text, n * 24, n * 24 * 10);
                    case "m" -> new TimeLimit(text, n * 28 * 24, n * 31 * 24);
                    default -> new TimeLimit(text, n * 365 * 24, n * 366 * 24);
                });
    }

    static TimeLimit of(String text) {
        return read(text).orElseThrow(() -> new IllegalStateException("checked when it was read: " + text));
    }

    /** Returns whether there is a day from which on this limit ends later than the other. */
    boolean mayOutlast(TimeLimit other) {
        boolean sameUnit = unit().equals(other.unit());
        return sameUnit ? least > other.least : most > other.least;
    }

    private String unit() {
        return text.replaceAll("[0-9]", "");
    }
}
