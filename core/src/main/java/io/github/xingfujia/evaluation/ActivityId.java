package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one activity of family spirit (家风活动编号).
 *
 * @param value 26 characters of base 32
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public ActivityId {
        Checks.of().matches("activity", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
