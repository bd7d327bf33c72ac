package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of a planned piece of publicity (宣传活动编号).
 *
 * @param value 26 characters of base 32
 */
public record PublicityId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public PublicityId {
        Checks.of().matches("publicity", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static PublicityId of(String value) {
        return new PublicityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
