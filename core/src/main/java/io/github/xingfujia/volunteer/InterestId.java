package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of an expression of interest (志愿意向编号).
 *
 * @param value 26 characters of base 32
 */
public record InterestId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public InterestId {
        Checks.of().matches("interest", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static InterestId of(String value) {
        return new InterestId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
