package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a book.
 *
 * @param at where it stands, as {@code file:line}
 * @param protection whether its decisions never show what would change them
 */
record Rule(
        String id,
        String pack,
        String version,
        String at,
        Map<String, Condition> when,
        Map<String, String> then,
        List<String> duties,
        List<String> cites,
        boolean protection,
        Label text) {

    Rule {
        when = ImmutableMap.copyOf(when);
        then = ImmutableMap.copyOf(then);
        duties = List.copyOf(duties);
        cites = List.copyOf(cites);
    }

    /** Returns whether it answers whatever no other rule does. */
    boolean isOtherwise() {
        return when.isEmpty();
    }
}
