package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a book.
 *
 * @param at where it stands, as {@code file:line}
 * @param protection whether it protects somebody, because it says so or because of what it comes to
 * @param sealed whether nobody is ever told of it what would change a decision: it protects, or asks what seals
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
        boolean sealed,
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
