package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one nomination (推荐编号).
 *
 * @param value 26 characters of base 32
 */
public record NominationId(String value) implements Comparable<NominationId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public NominationId {
        Checks.of().matches("nomination", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static NominationId of(String value) {
        return new NominationId(value);
    }

    @Override
    public int compareTo(NominationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
