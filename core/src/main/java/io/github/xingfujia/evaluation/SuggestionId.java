package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one suggestion (推荐线索编号).
 *
 * @param value 26 characters of base 32
 */
public record SuggestionId(String value) implements Comparable<SuggestionId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public SuggestionId {
        Checks.of().matches("suggestion", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static SuggestionId of(String value) {
        return new SuggestionId(value);
    }

    @Override
    public int compareTo(SuggestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
