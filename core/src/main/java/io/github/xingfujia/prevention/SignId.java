package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of an early sign (早期线索编号).
 *
 * @param value 26 characters of a-z and 2-7
 */
public record SignId(String value) implements Comparable<SignId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public SignId {
        Checks.of().matches("sign", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the key written as {@code value}. */
    public static SignId of(String value) {
        return new SignId(value);
    }

    @Override
    public int compareTo(SignId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
