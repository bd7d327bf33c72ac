package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of what one party complained about in one case (投诉编号).
 *
 * @param value the key of the case and the part of the file, such as {@code k3…-p1}
 */
public record ComplaintId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}-p[12]");

    /** Refuses any other form. */
    public ComplaintId {
        Checks.of().matches("complaint", value, FORM, "a-z 2-7 (26) -p1").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ComplaintId of(String value) {
        return new ComplaintId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
