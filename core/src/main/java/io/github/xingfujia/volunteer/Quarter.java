package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A quarter of a year (季度).
 *
 * @param value such as {@code 2026-3}
 */
public record Quarter(String value) {

    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-[1-4]");
    private static final int MONTHS = 3;

    /** Refuses any other form. */
    public Quarter {
        Checks.of().matches("quarter", value, FORM, "2026-3").orThrow();
    }

    /** Returns the quarter written as {@code value}. */
    public static Quarter of(String value) {
        return new Quarter(value);
    }

    /** Returns the quarter a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear() + "-" + ((day.getMonthValue() - 1) / MONTHS + 1));
    }

    /** Returns its first day. */
    public LocalDate first() {
        int quarter = value.charAt(value.length() - 1) - '0';
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), (quarter - 1) * MONTHS + 1, 1);
    }

    /** Returns its last day. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
