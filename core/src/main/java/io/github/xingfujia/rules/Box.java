package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The cases that satisfy a condition on every fact it names. */
record Box(Map<String, Condition> when) {

    Box {
        when = ImmutableMap.copyOf(when);
    }

    boolean allows(String fact, long value) {
        Condition condition = when.get(fact);
        return condition == null || condition.holds(value);
    }

    /** Returns whether it holds in a case. */
    boolean holds(List<FactDeclaration> facts, long[] values) {
        for (int f = 0; f < values.length; f++) {
            if (!allows(facts.get(f).name(), values[f])) {
                return false;
            }
        }
        return true;
    }

    /** Adds where the conditions on a fact begin and end. */
    void starts(FactDeclaration fact, TreeSet<Long> starts) {
        Condition condition = when.get(fact.name());
        if (condition != null) {
            for (Condition.Interval interval : condition.intervals()) {
                starts.add(interval.from());
                if (interval.to() < fact.max()) {
                    starts.add(interval.to() + 1);
                }
            }
        }
    }

    /** Returns the same cases with a fact held fast, without its condition; empty when the condition forbids the value. */
    Optional<Box> fixed(String fact, long value) {
        if (!allows(fact, value)) {
            return Optional.empty();
        }
        Map<String, Condition> rest = new LinkedHashMap<>(when);
        rest.remove(fact);
        return Optional.of(new Box(rest));
    }
}
