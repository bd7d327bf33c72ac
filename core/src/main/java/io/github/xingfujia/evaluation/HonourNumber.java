package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The number of a certificate of honour (荣誉证书编号).
 *
 * @param value the month of the naming and eight characters of base 32, such as {@code 202609-abcd2345}
 */
public record HonourNumber(String value) {

    private static final Pattern FORM = Pattern.compile("20[0-9]{2}(0[1-9]|1[0-2])-[a-z2-7]{8}");

    /** Refuses any other form. */
    public HonourNumber {
        Checks.of().matches("number", value, FORM, "202609-abcd2345").orThrow();
    }

    /** Returns the number written as {@code value}. */
    public static HonourNumber of(String value) {
        return new HonourNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
