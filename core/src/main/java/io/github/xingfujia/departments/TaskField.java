package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * One field that a task carries (任务字段): chosen by who sends it, among those its kind declares.
 *
 * @param code the code of the field, such as {@code facts}
 * @param words what the department is told, 1 to 2000 characters
 */
public record TaskField(String code, String words) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses empty and endless words. */
    public TaskField {
        Checks.of()
                .matches("code", code, FORM, "facts")
                .text("words", words, 1, 2000)
                .orThrow();
    }

    /** Returns the code only; never the words. */
    @Override
    public String toString() {
        return "TaskField[" + code + "]";
    }
}
