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
    private static final int MOST_OF_KIND = 31;
    private static final int MOST_OF_KEY = 80;
    private static final int MOST_KEYS = 3;

    /** Refuses any other form. */
    public StreamId {
        if (value.length() > LONGEST || !isName(value)) {
            Checks.of()
                    .matches("stream", value, FORM, "kind/key")
                    .text("stream", value, 1, LONGEST)
                    .orThrow();
        }
    }

    /** What {@link #FORM} says, letter by letter: every entry that is read and every stream that is asked for comes by here. */
    private static boolean isName(String value) {
        int slashes = 0;
        int part = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean fits = slashes == 0 ? isOfKind(c, part) : part < MOST_OF_KEY && isOfKey(c);
            if (c == '/') {
                fits = part > 0 && slashes++ < MOST_KEYS;
                part = 0;
            } else {
                part++;
            }
            if (!fits) {
                return false;
            }
        }
        return slashes > 0 && part > 0;
    }

    private static boolean isOfKind(char c, int place) {
        return place < MOST_OF_KIND && (c >= 'a' && c <= 'z' || place > 0 && c == '-');
    }

    private static boolean isOfKey(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '.' || c == '_' || c == '-';
    }

    /** Returns the stream {@code kind/key…}. */
    public static StreamId of(String kind, String... key) {
        StringBuilder value = new StringBuilder(kind);
        for (String part : key) {
            value.append('/').append(part);
        }
        return new StreamId(value.toString());
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
