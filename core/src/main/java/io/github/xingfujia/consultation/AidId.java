package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of an application for legal aid (法援申请编号).
 *
 * @param value 26 characters of base 32
 */
public record AidId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public AidId {
        Checks.of().matches("aid", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static AidId of(String value) {
        return new AidId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
