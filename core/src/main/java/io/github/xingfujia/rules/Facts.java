package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** What is known of one case (案情事实), by the names a book declares; what is left out is unknown. */
public final class Facts {

    private static final Facts NONE = new Facts(ImmutableMap.of());

    private final ImmutableMap<String, Object> values;

    private Facts(ImmutableMap<String, Object> values) {
        this.values = values;
    }

    /** Returns facts of which nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** Returns one choice. */
    public static Facts of(String name, String value) {
        return NONE.and(name, value);
    }

    /** Returns one whole number. */
    public static Facts of(String name, long value) {
        return NONE.and(name, value);
    }

    /** Returns one flag. */
    public static Facts of(String name, boolean value) {
        return NONE.and(name, value);
    }

    /** Returns these facts and one more choice. */
    public Facts and(String name, String value) {
        return with(name, value);
    }

    /** Returns these facts and one more whole number. */
    public Facts and(String name, long value) {
        return with(name, value);
    }

    /** Returns these facts and one more flag. */
    public Facts and(String name, boolean value) {
        return with(name, value);
    }

    Facts with(String name, Object value) {
        return new Facts(ImmutableMap.<String, Object>builder()
                .putAll(values)
                .put(name, value)
                .buildKeepingLast());
    }

    Map<String, Object> values() {
        return values;
    }
}
