package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The number of a certificate of a course (课程结业证明编号).
 *
 * @param value the month and eight characters of base 32, such as {@code 202609-abcd2345}
 */
public record CourseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("20[0-9]{2}(0[1-9]|1[0-2])-[a-z2-7]{8}");

    /** Refuses any other form. */
    public CourseNumber {
        Checks.of().matches("number", value, FORM, "202609-abcd2345").orThrow();
    }

    /** Returns the number written as {@code value}. */
    public static CourseNumber of(String value) {
        return new CourseNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
