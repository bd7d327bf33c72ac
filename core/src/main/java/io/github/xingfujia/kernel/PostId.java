package io.github.xingfujia.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A service post (服务点): one station, town room, studio, park station or the district centre.
 *
 * <p>Written as the twelve-digit code of the division it serves, with a suffix where several posts
 * share one division: {@code 500118105201}, {@code 500118105000}, {@code 500118000000-studio-03}.
 *
 * @param value the text form, which {@link #of} reads back
 */
public record PostId(String value) implements Comparable<PostId> {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{11}(?:-[a-z][a-z0-9-]{0,23})?");

    /** Refuses any other form. */
    public PostId {
        Checks.of()
                .matches("post", value, FORM, "500118001001 · 500118000000-studio-03")
                .orThrow();
    }

    /** Returns the post written as {@code value}. */
    public static PostId of(String value) {
        return new PostId(value);
    }

    /** Returns the only post of a division. */
    public static PostId at(DivisionCode place) {
        return new PostId(place.toString());
    }

    /** Returns the division the post belongs to. */
    public DivisionCode place() {
        return DivisionCode.of(value.substring(0, 12));
    }

    /** Returns what stands behind the division code, such as {@code studio-03}. */
    public Optional<String> suffix() {
        return value.length() == 12 ? Optional.empty() : Optional.of(value.substring(13));
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
