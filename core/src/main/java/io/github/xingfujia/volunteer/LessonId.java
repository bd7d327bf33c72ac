package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of a lesson (案例编号).
 *
 * @param value 26 characters of base 32
 */
public record LessonId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public LessonId {
        Checks.of().matches("lesson", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static LessonId of(String value) {
        return new LessonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
