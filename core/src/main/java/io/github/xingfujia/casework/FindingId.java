package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of a finding (摸排线索编号): opaque, made by the house.
 *
 * @param value 26 characters of base 32
 */
public record FindingId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public FindingId {
        Checks.of().matches("finding", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static FindingId of(String value) {
        return new FindingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
