package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a kind of task (任务种类代码), such as {@code warning-letter}.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record TaskKindCode(String value) implements Comparable<TaskKindCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses any other form. */
    public TaskKindCode {
        Checks.of().matches("kind", value, FORM, "warning-letter").orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static TaskKindCode of(String value) {
        return new TaskKindCode(value);
    }

    @Override
    public int compareTo(TaskKindCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
