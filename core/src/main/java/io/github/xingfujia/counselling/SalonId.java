package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one salon (沙龙编号).
 *
 * @param value 26 characters of base 32
 */
public record SalonId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public SalonId {
        Checks.of().matches("salon", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static SalonId of(String value) {
        return new SalonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
