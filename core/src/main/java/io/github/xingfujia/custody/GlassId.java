package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.util.regex.Pattern;

/**
 * The key of what one member of staff opened in severe danger in one matter (紧急查阅编号).
 *
 * @param value the matter and who opened it, such as {@code case-k3…-yang}
 */
public record GlassId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,18}-[a-z2-7]{26}-[A-Za-z0-9._-]{1,33}");

    /** Refuses any other form. */
    public GlassId {
        Checks.of().matches("glass", value, FORM, "case-a…z (26)-yang").orThrow();
    }

    /** Returns the id written as {@code value}. */
    public static GlassId of(String value) {
        return new GlassId(value);
    }

    static GlassId of(Matter matter, StaffId staff) {
        return new GlassId(matter + "-" + staff);
    }

    @Override
    public String toString() {
        return value;
    }
}
