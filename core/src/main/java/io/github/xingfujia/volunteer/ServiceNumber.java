package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The number of a certificate of service hours (志愿服务记录证明编号).
 *
 * @param value month and place in it, such as {@code 202609-0001}
 */
public record ServiceNumber(String value) {

    private static final Pattern FORM = Pattern.compile("20[0-9]{2}(0[1-9]|1[0-2])-[0-9]{4}");

    /** Refuses any other form. */
    public ServiceNumber {
        Checks.of().matches("number", value, FORM, "202609-0001").orThrow();
    }

    /** Returns the number written as {@code value}. */
    public static ServiceNumber of(String value) {
        return new ServiceNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
