package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a course, a lesson or whom it is for (课程代码), such as {@code law-1}; it tells nothing to whoever sees it on a phone.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record CourseCode(String value) implements Comparable<CourseCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What was not said, where something is counted. */
    public static final CourseCode UNSAID = new CourseCode("unsaid");

    /** Refuses any other form. */
    public CourseCode {
        Checks.of().matches("code", value, FORM, "law-1").orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static CourseCode of(String value) {
        return new CourseCode(value);
    }

    @Override
    public int compareTo(CourseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
