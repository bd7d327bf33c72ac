package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one stay in a shelter (庇护安置编号): opaque, and told to its named handlers only.
 *
 * @param value 26 characters of base 32
 */
public record ShelterId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public ShelterId {
        Checks.of().matches("stay", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ShelterId of(String value) {
        return new ShelterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
