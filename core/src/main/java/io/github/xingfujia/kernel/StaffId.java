package io.github.xingfujia.kernel;

import java.util.regex.Pattern;

/**
 * The login name of someone who works for the service (工作人员): staff, mediator or volunteer.
 *
 * @param value letters, digits, dot, hyphen, underscore, 1 to 40
 */
public record StaffId(String value) implements Comparable<StaffId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** Refuses any other form. */
    public StaffId {
        Checks.of().matches("staff", value, FORM, "A-Z a-z 0-9 . _ - (1–40)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
