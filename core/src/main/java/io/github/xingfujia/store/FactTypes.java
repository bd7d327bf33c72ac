package io.github.xingfujia.store;

import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The facts of one capability by their stored names (事实类型登记): explicit, versioned, never a Java name.
 *
 * <p>The lookup is the capability's own, so its records may stay package-private.
 */
public final class FactTypes {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z][a-z-]*/[1-9][0-9]?");

    private final MethodHandles.Lookup lookup;
    private final Map<String, Class<? extends Fact>> types = new LinkedHashMap<>();

    private FactTypes(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /** Starts the list of one capability, read and built with its own lookup. */
    public static FactTypes of(MethodHandles.Lookup lookup) {
        return new FactTypes(lookup);
    }

    /** Adds a fact under a name such as {@code casework.opened/1}; refuses a name or type used before. */
    public FactTypes fact(String name, Class<? extends Fact> type) {
        if (!NAME.matcher(name).matches() || !type.isRecord()) {
            throw new IllegalArgumentException(name + " " + type.getSimpleName());
        }
        if (types.containsKey(name) || types.containsValue(type)) {
            throw new IllegalArgumentException("registered twice: " + name);
        }
        types.put(name, type);
        return this;
    }

    /** Returns the stored names, in the order they were added. */
    public List<String> names() {
        return List.copyOf(types.keySet());
    }

    MethodHandles.Lookup lookup() {
        return lookup;
    }

    Map<String, Class<? extends Fact>> types() {
        return ImmutableMap.copyOf(types);
    }
}
