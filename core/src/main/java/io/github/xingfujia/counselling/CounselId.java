package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one counselling file (辅导档案编号).
 *
 * @param value 26 characters of base 32
 */
public record CounselId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public CounselId {
        Checks.of().matches("counsel", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static CounselId of(String value) {
        return new CounselId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
