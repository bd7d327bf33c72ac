package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one receipt (回执编号).
 *
 * @param value the matter, the part and a number from 1 on, such as {@code case-k3…-p1-2}
 */
public record ReceiptId(String value) {

    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z-]{0,18}-[a-z2-7]{26}-[a-z0-9]{1,10}-[1-9][0-9]{0,3}");

    /** Refuses any other form. */
    public ReceiptId {
        Checks.of().matches("receipt", value, FORM, "case-a…z (26)-p1-1").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ReceiptId of(String value) {
        return new ReceiptId(value);
    }

    String book() {
        return value.substring(0, value.lastIndexOf('-'));
    }

    int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
