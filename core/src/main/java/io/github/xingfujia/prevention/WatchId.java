package io.github.xingfujia.prevention;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The key of one watch (关注编号).
 *
 * @param value 26 characters of base 32
 */
public record WatchId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** Refuses any other form. */
    public WatchId {
        Checks.of().matches("watch", value, FORM, "a-z 2-7 (26)").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static WatchId of(String value) {
        return new WatchId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
