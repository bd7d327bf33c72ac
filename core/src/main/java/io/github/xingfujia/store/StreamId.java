package io.github.xingfujia.store;

import io.github.xingfujia.kernel.Checks;
import java.util.regex.Pattern;

/**
 * The name of one stream of entries (流): what it is about and its key, such as {@code case/7f…/staff} or
 * {@code gate/k3…}.
 *
 * @param value parts of letters, digits, dot, hyphen and underscore, joined by slashes, at most 160
 */
public record StreamId(String value) implements Comparable<StreamId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,30}(?:/[A-Za-z0-9._-]{1,80}){1,3}");
    private static final int LONGEST = 160;

    /** Refuses any other form. */
    public StreamId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            Checks.of()
                    .matches("stream", value, FORM, "kind/key")
                    .text("stream", value, 1, LONGEST)
                    .orThrow();
        }
    }

    /** Returns the stream {@code kind/key…}. */
    public static StreamId of(String kind, String... key) {
        return new StreamId(kind + "/" + String.join("/", key));
    }

    /** Returns the first part: what the stream is about. */
    public String kind() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(StreamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
