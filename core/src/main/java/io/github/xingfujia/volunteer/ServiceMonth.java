package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A month of the hours ledger (服务月份).
 *
 * @param value such as {@code 2026-09}
 */
public record ServiceMonth(String value) implements Comparable<ServiceMonth> {

    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    /** Refuses any other form. */
    public ServiceMonth {
        Checks.of().matches("month", value, FORM, "2026-09").orThrow();
    }

    /** Returns the month written as {@code value}. */
    public static ServiceMonth of(String value) {
        return new ServiceMonth(value);
    }

    /** Returns the month a day lies in. */
    public static ServiceMonth of(LocalDate day) {
        return new ServiceMonth(YearMonth.from(day).toString());
    }

    /** Returns the month so many months later. */
    public ServiceMonth plus(int months) {
        return new ServiceMonth(YearMonth.parse(value).plusMonths(months).toString());
    }

    @Override
    public int compareTo(ServiceMonth other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
