package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one call-out to a petition (信访应急编号).
 *
 * @param value 26 characters of base 32
 */
public record PetitionId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public PetitionId {
        Checks.of().matches("petition", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static PetitionId of(String value) {
        return new PetitionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
