package io.github.xingfujia.stations;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The code of a standard, of one of its items or of a target in the county's files (标准代码), such as {@code plaque}. A standard
 * is called as the tier it is for.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record StandardCode(String value) implements Comparable<StandardCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses any other form. */
    public StandardCode {
        Checks.of().matches("code", value, FORM, "plaque").orThrow();
    }

    /** Returns the code written as {@code value}. */
    public static StandardCode of(String value) {
        return new StandardCode(value);
    }

    @Override
    public int compareTo(StandardCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
