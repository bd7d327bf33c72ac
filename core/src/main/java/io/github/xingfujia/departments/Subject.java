package io.github.xingfujia.departments;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * What a task comes from (任务来源): a case or a file of protection, as a kind and a key that only its own room can read.
 *
 * @param kind such as {@code case}
 * @param id its key there
 */
public record Subject(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,19}");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,19}/[a-z0-9-]{1,60}");

    /** Refuses any other form. */
    public Subject {
        Checks.of()
                .matches("kind", kind, KIND, "case")
                .matches("id", id, ID, "a-z 0-9 -")
                .orThrow();
    }

    /** Returns the subject written as {@code text}, such as {@code case/k3…}. */
    public static Subject of(String text) {
        Checks.of().matches("subject", text, FORM, "case/a-z 0-9").orThrow();
        int slash = text.indexOf('/');
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
