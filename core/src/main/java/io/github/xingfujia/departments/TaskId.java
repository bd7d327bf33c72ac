package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of a task between departments (联动任务编号): 26 characters that tell nothing.
 *
 * @param value the text form
 */
public record TaskId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public TaskId {
        Checks.of().matches("task", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
