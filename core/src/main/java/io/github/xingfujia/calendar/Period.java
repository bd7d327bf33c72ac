package io.github.xingfujia.calendar;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of time as the law writes it (期间), such as {@code 72h}, {@code 7d}, {@code 5wd} (working days), {@code 1m}
 * or {@code 1y}.
 *
 * @param amount how many, from 1 to 999
 * @param unit of what
 */
public record Period(int amount, Unit unit) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,2})(h|d|wd|m|y)");

    /** What is counted. */
    public enum Unit {
        /** Hours of 60 minutes, holidays and nights included. */
        HOURS("h"),
        /** Days of the calendar. */
        DAYS("d"),
        /** Working days. */
        WORKING_DAYS("wd"),
        /** Months of the calendar. */
        MONTHS("m"),
        /** Years of the calendar. */
        YEARS("y");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    /** Refuses an amount outside 1 to 999. */
    public Period {
        Checks.of().range("period", amount, 1, 999).orThrow();
    }

    /**
     * Returns the period written as {@code text}.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput naming the field {@code period}, when it is written otherwise
     */
    public static Period of(String text) {
        Checks.of().matches("period", text, FORM, "72h · 7d · 5wd · 1m · 1y").orThrow();
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("checked above");
        }
        Unit unit = Arrays.stream(Unit.values())
                .filter(u -> u.sign.equals(matcher.group(2)))
                .findFirst()
                .orElseThrow();
        return new Period(Integer.parseInt(matcher.group(1)), unit);
    }

    /** Returns how it is said. */
    public Wording said() {
        return Texts.of("period." + unit.sign, amount);
    }

    /** Returns the text form, which {@link #of} reads back. */
    @Override
    public String toString() {
        return amount + unit.sign;
    }
}
