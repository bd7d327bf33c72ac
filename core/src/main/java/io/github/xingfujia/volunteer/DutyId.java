package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one person's duty (派勤编号).
 *
 * @param value 26 characters of base 32
 */
public record DutyId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public DutyId {
        Checks.of().matches("duty", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
