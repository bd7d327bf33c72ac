package io.github.xingfujia.way;

/**
 * Something to find in the vault by its keyed digest (检索项), before a command is decided.
 *
 * @param field what it is, such as {@code resident-id}
 * @param value the clear value; never stored
 */
public record Lookup(String field, String value) {

    /** Returns the field only; never the value. */
    @Override
    public String toString() {
        return "Lookup[" + field + "]";
    }
}
