package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cases that one box holds and none of several others does (案情范围): no case more, and no case less.
 *
 * <p>What is taken out by one fact alone is taken out of that fact's values; what rests on several facts at once is named
 * beside them.
 */
final class Region {

    private final List<FactDeclaration> facts;
    private final Map<String, Condition> within = new LinkedHashMap<>();
    private final Set<String> said = new TreeSet<>();
    private List<Map<String, Condition>> out = new ArrayList<>();

    /** Creates the region of what all of {@code inside} hold and none of {@code outside}. */
    Region(List<FactDeclaration> facts, List<Box> inside, List<Box> outside) {
        this.facts = facts;
        for (FactDeclaration fact : facts) {
            Condition any = any(fact);
            Condition all = inside.stream()
                    .map(box -> box.when().getOrDefault(fact.name(), any))
                    .reduce(any, Condition::and);
            within.put(fact.name(), all);
        }
        inside.forEach(box -> said.addAll(box.when().keySet()));
        outside.forEach(box -> out.add(box.when()));
        boolean cut = true;
        while (cut) {
            cut = cut();
        }
        named();
    }

    /** Takes out what rests on one fact alone; returns whether anything was. */
    private boolean cut() {
        boolean any = false;
        List<Map<String, Condition>> rest = new ArrayList<>();
        for (Map<String, Condition> one : out) {
            Optional<Map<String, Condition>> still = narrowed(one);
            if (still.isPresent() && still.get().size() == 1) {
                String fact = still.get().keySet().iterator().next();
                within.put(fact, of(within, fact).less(of(still.get(), fact)));
                said.add(fact);
                any = true;
            } else {
                still.ifPresent(rest::add);
            }
        }
        out = rest;
        return any;
    }

    /** Returns the conditions of a box that tell cases of this region apart; empty when it holds none of them. */
    private Optional<Map<String, Condition>> narrowed(Map<String, Condition> box) {
        Map<String, Condition> still = new LinkedHashMap<>();
        for (Map.Entry<String, Condition> one : box.entrySet()) {
            Condition here = of(within, one.getKey());
            Condition both = here.and(one.getValue());
            if (both.isEmpty()) {
                return Optional.empty();
            }
            if (!both.covers(here)) {
                still.put(one.getKey(), both);
            }
        }
        return Optional.of(still);
    }

    /** Leaves what is taken out with another anyway. */
    private void named() {
        List<Map<String, Condition>> kept = new ArrayList<>();
        for (Map<String, Condition> one : out) {
            if (kept.stream().noneMatch(k -> holds(k, one))) {
                kept.removeIf(k -> holds(one, k));
                kept.add(one);
            }
        }
        out = kept;
    }

    private static boolean holds(Map<String, Condition> outer, Map<String, Condition> inner) {
        return outer.entrySet().stream()
                .allMatch(e -> inner.containsKey(e.getKey()) && e.getValue().covers(inner.get(e.getKey())));
    }

    /** Returns whether a case is one of them. */
    boolean holds(long[] values) {
        for (int f = 0; f < values.length; f++) {
            if (!of(within, facts.get(f).name()).holds(values[f])) {
                return false;
            }
        }
        return out.stream().noneMatch(one -> new Box(one).holds(facts, values));
    }

    /** Returns the same in words. */
    Localized words() {
        List<Localized> parts = new ArrayList<>();
        for (FactDeclaration fact : facts) {
            if (said.contains(fact.name())) {
                parts.add(fact(fact, of(within, fact.name())));
            }
        }
        Localized all = parts.isEmpty() ? Texts.of("case.any") : new Joined(parts);
        if (out.isEmpty()) {
            return all;
        }
        List<Localized> but = new ArrayList<>();
        for (Map<String, Condition> one : out) {
            but.add(new Joined(
                    facts.stream()
                            .filter(f -> one.containsKey(f.name()))
                            .map(f -> fact(f, of(one, f.name())))
                            .toList(),
                    "comparison.and"));
        }
        return Texts.of("comparison.but", all, new Joined(but, "comparison.or"));
    }

    private static Localized fact(FactDeclaration fact, Condition condition) {
        return Texts.of("explanation.fact", fact.label(), ConditionWords.of(condition, fact));
    }

    private static Condition of(Map<String, Condition> conditions, String fact) {
        return Objects.requireNonNull(conditions.get(fact));
    }

    private static Condition any(FactDeclaration fact) {
        return new Condition(List.of(new Condition.Interval(fact.min(), fact.max())), fact.optional());
    }
}
