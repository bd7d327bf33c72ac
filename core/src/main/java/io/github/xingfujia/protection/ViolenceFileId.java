package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one domestic-violence file (家庭暴力专档).
 *
 * @param value 26 characters of base 32
 */
public record ViolenceFileId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public ViolenceFileId {
        Checks.of().matches("file", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ViolenceFileId of(String value) {
        return new ViolenceFileId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
