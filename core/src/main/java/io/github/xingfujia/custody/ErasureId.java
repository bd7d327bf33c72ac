package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of the erasure of what one person said in one matter (删除编号).
 *
 * @param value the matter and the part of it, such as {@code case-k3…-p1}
 */
public record ErasureId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,18}-[a-z2-7]{26}-[a-z0-9]{1,10}");

    /** Refuses any other form. */
    public ErasureId {
        Checks.of().matches("erasure", value, FORM, "case-a…z (26)-p1").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static ErasureId of(String value) {
        return new ErasureId(value);
    }

    static ErasureId of(Matter matter, String compartment) {
        return new ErasureId(matter + "-" + compartment);
    }

    Matter matter() {
        return new Matter(value.substring(0, value.lastIndexOf('-')));
    }

    String compartment() {
        return value.substring(value.lastIndexOf('-') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
