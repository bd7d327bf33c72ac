package io.github.xingfujia.kernel;

import java.util.regex.Pattern;

/**
 * The opaque, permanent id of one county's house (家): leads every key of every store, so that
 * division codes may change and homes do not.
 *
 * @param value lower-case letters, digits and hyphens, 2 to 40
 */
public record HomeId(String value) implements Comparable<HomeId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** Refuses any other form. */
    public HomeId {
        Checks.of().matches("home", value, FORM, "a-z 0-9 - (2–40)").orThrow();
    }

    @Override
    public int compareTo(HomeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
