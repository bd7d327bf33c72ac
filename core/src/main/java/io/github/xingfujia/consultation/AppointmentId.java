package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of an appointment (预约编号).
 *
 * @param value 26 characters of base 32
 */
public record AppointmentId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public AppointmentId {
        Checks.of().matches("appointment", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static AppointmentId of(String value) {
        return new AppointmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
