package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a room of the house tells a book of every case, and what it can carry out (告知与办理): a book takes each of these facts
 * and every value of them, asks nothing else, and comes to nothing else. Whoever wrote the book is no measure of it.
 */
public final class Telling implements BookCheck {

    private final ImmutableMap<String, List<String>> told;
    private final ImmutableMap<String, List<String>> able;
    private final ImmutableSet<String> growing;

    private Telling(Map<String, List<String>> told, Map<String, List<String>> able, Collection<String> growing) {
        this.told = ImmutableMap.copyOf(told);
        this.able = ImmutableMap.copyOf(able);
        this.growing = ImmutableSet.copyOf(growing);
    }

    /** Returns a room that tells nothing and carries out nothing yet. */
    public static Telling nothing() {
        return new Telling(Map.of(), Map.of(), List.of());
    }

    /**
     * Returns the same room, which also tells a fact.
     *
     * @param values every value of it, the outermost of numbers; {@code unknown} where it may not know it
     */
    public Telling fact(String name, List<String> values) {
        return new Telling(with(told, name, values), able, growing);
    }

    /** Returns the same room, which also tells whether something is so. */
    public Telling flag(String name) {
        return fact(name, List.of("false", "true"));
    }

    /** Returns the same room, which also tells a number from nothing to the most. */
    public Telling number(String name, long most) {
        return fact(name, List.of("0", Long.toString(most)));
    }

    /** Returns the same room, which also tells a fact whose values a county may have more of than it tells today. */
    public Telling growing(String name, List<String> values) {
        ImmutableSet<String> more =
                ImmutableSet.<String>builder().addAll(growing).add(name).build();
        return new Telling(with(told, name, values), able, more);
    }

    /** Returns the same room, which can carry out these values of an outcome and no other. */
    public Telling able(String outcome, List<String> values) {
        return new Telling(told, with(able, outcome, values), growing);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> before, String name, List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(before);
        all.put(name, List.copyOf(values));
        return all;
    }

    @Override
    public void check(CaseFinder cases) {
        List<String> taken = cases.facts().stream().map(FactDeclaration::name).toList();
        told.keySet().stream().filter(f -> !taken.contains(f)).forEach(cases::missing);
        for (FactDeclaration fact : cases.facts()) {
            List<String> values = told.get(fact.name());
            if (values == null) {
                cases.untold(fact);
            } else {
                values(fact, values, cases);
            }
        }
        able.forEach(cases::unable);
    }

    private void values(FactDeclaration fact, List<String> values, CaseFinder cases) {
        for (String value : values) {
            if (fact.takes(value)) {
                cases.told(fact.name(), value);
            } else {
                cases.missing(fact.name(), value);
            }
        }
        if (!growing.contains(fact.name())) {
            cases.beyond(fact, values);
        }
    }
}
