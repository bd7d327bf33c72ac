package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Ref;
import java.util.regex.Pattern;

/**
 * One thing of any room (事项), such as {@code case-k3…}: what custody is asked about.
 *
 * @param value the kind of thing and its key, joined by a hyphen
 */
public record Matter(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,18}-[a-z2-7]{26}");
    private static final int KEY = 26;

    /** Refuses any other form. */
    public Matter {
        Checks.of().matches("matter", value, FORM, "case-a…z (26)").orThrow();
    }

    /** Returns the matter written as {@code value}. */
    public static Matter of(String value) {
        return new Matter(value);
    }

    static Matter of(Ref ref) {
        return new Matter(ref.kind() + "-" + ref.key());
    }

    Ref ref() {
        int from = value.length() - KEY;
        return new Ref(value.substring(0, from - 1), value.substring(from));
    }

    @Override
    public String toString() {
        return value;
    }
}
