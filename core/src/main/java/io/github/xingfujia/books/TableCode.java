package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The name of a table of rules (规则表), such as {@code escalation}: one series of books, one in force for each case.
 *
 * @param value lower-case letters, digits and hyphens, 1 to 40
 */
public record TableCode(String value) implements Comparable<TableCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Refuses any other form. */
    public TableCode {
        Checks.of().matches("table", value, FORM, "escalation").orThrow();
    }

    /** Returns the table written as {@code value}. */
    public static TableCode of(String value) {
        return new TableCode(value);
    }

    @Override
    public int compareTo(TableCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
