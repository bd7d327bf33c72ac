package io.github.xingfujia.store;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * A published fact as it stands in its entry (公开事实), read by its stored name and the names of its components: figures
 * need no type of the room that told it.
 *
 * <p>What is absent is missing; the parts of a nested record are {@code outer.inner}; the items of a list stand side by
 * side, separated by spaces.
 *
 * @param name the stored name, such as {@code casework.published-opened/1}
 * @param values what it tells, in the order of its components
 */
public record PublishedFact(String name, Map<String, String> values) {

    /** Keeps the order. */
    public PublishedFact {
        values = ImmutableMap.copyOf(values);
    }

    /** Returns one component; empty when the fact does not tell it. */
    public Optional<String> value(String component) {
        return Optional.ofNullable(values.get(component));
    }
}
