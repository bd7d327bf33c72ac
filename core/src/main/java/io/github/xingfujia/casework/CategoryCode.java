package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a category in the county's list (类别代码), such as {@code in-laws}; never a label.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record CategoryCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses any other form. */
    public CategoryCode {
        Checks.of().matches("category", value, FORM, "in-laws").orThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
