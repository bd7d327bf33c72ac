package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * On which single facts the outcome of a case hangs: which of them alone would alter it, and which rules only one of them
 * keeps from holding. Protection is no way out of anything, and what the law rules out is no case.
 */
final class Sensitivity {

    private final Contents contents;
    private final Coding coding;
    private final Column[] rules;
    private final Column[] ruledOut;
    private final int words;
    private final int wordsOut;
    /** By rule: the rules of another outcome, none that is sealed. */
    private final long[][] others;
    /** The rules of protection, and those that ask what seals. */
    private final long[] sealed;
    /** By fact: whether nobody is told of another value of it. */
    private final boolean[] silent;
    /** By rule: the place of what it decides on the first field. */
    private final int[] outcome;
    /** The outcomes on the first field, each once. */
    private final List<String> outcomes;
    /** By fact, then cell, side and outcome: the change, once it was told of. */
    private final Told<Change> changes;
    /** By fact, then rule: the rule as one that only this fact keeps from holding, once it was told of. */
    private final Told<NearRule> near;

    Sensitivity(Contents contents, Coding coding, Column[] rules, Column[] ruledOut) {
        this.contents = contents;
        this.coding = coding;
        this.rules = rules;
        this.ruledOut = ruledOut;
        words = Column.words(contents.rules().size());
        wordsOut = contents.impossible().isEmpty()
                ? 0
                : Column.words(contents.impossible().size());
        Map<Map<String, String>, long[]> byOutcome = new LinkedHashMap<>();
        others = contents.rules().stream()
                .map(r -> byOutcome.computeIfAbsent(r.then(), this::others))
                .toArray(long[][]::new);
        sealed = new long[words];
        for (int r = 0; r < contents.rules().size(); r++) {
            if (contents.rules().get(r).sealed()) {
                Bits.set(sealed, r);
            }
        }
        silent = new boolean[contents.facts().size()];
        for (int f = 0; f < silent.length; f++) {
            silent[f] = contents.facts().get(f).seals();
        }
        List<String> all = contents.rules().stream()
                .map(r -> r.then().getOrDefault(contents.outcomes().get(0).name(), ""))
                .toList();
        outcomes = all.stream().distinct().toList();
        outcome = all.stream().mapToInt(outcomes::indexOf).toArray();
        changes = new Told<>(rules.length);
        near = new Told<>(rules.length);
    }

    /** Returns how every row stands to a case. */
    Misses misses(long[] packed) {
        return new Misses(rules, cells(packed), words);
    }

    /** Returns whether a sealed rule holds, whichever rule decides. */
    boolean seals(Misses misses) {
        return misses.holdsAny(sealed);
    }

    private long[] others(Map<String, String> then) {
        long[] others = new long[words];
        for (int r = 0; r < contents.rules().size(); r++) {
            Rule rule = contents.rules().get(r);
            if (!rule.sealed() && !rule.then().equals(then)) {
                Bits.set(others, r);
            }
        }
        return others;
    }

    /** Returns for every fact the nearest other value that alters the outcome; of two as near the lesser one. */
    List<Change> changes(int rule, long[] packed, Misses held) {
        int[] cells = held.cells();
        Misses out = wordsOut == 0 ? null : new Misses(ruledOut, cells, wordsOut);
        long[] wanted = others[rule];
        Change[] found = new Change[cells.length];
        int count = 0;
        for (int f = 0; f < cells.length; f++) {
            if (silent[f] || !held.isOpen(f, rule, wanted)) {
                continue;
            }
            Column column = rules[f];
            boolean unknown = cells[f] == column.cells();
            int less = unknown ? Misses.NOBODY : held.turn(f, cells[f] - 1, -1, wanted, out);
            int more = held.turn(f, unknown ? 0 : cells[f] + 1, 1, wanted, out);
            if (less != Misses.NOBODY && more != Misses.NOBODY) {
                long present = coding.packing().value(f, coding.packing().bits(packed, f));
                boolean isLess = present - column.last(less) <= column.start(more) - present;
                less = isLess ? less : Misses.NOBODY;
            }
            if (less != Misses.NOBODY) {
                found[count++] = change(f, less, 1, held.first(f, less));
            } else if (more != Misses.NOBODY) {
                found[count++] = change(f, more, 0, held.first(f, more));
            }
        }
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(found, count)));
    }

    /** A change of a fact to the first value of a cell, or from above to its last one. */
    private Change change(int fact, int cell, int fromAbove, int winner) {
        int place = (2 * cell + fromAbove) * outcomes.size() + outcome[winner];
        Change known = changes.at(fact, place);
        if (known != null) {
            return known;
        }
        DecisionReference.FactValue said =
                coding.spelled(fact, fromAbove == 1 ? rules[fact].last(cell) : rules[fact].start(cell));
        Change change = new Change(said.name(), said.value(), outcomes.get(outcome[winner]));
        changes.keep(fact, place, 2 * rules[fact].cells() * outcomes.size(), change);
        return change;
    }

    /** Returns the least value above the present one with which one fact alone comes to another outcome. */
    OptionalLong earliest(long[] packed, int fact) {
        Misses held = misses(packed);
        int[] cells = held.cells();
        Column column = rules[fact];
        Map<String, String> now = then(held.first(fact, cells[fact]));
        for (int c = cells[fact] == column.cells() ? 0 : cells[fact] + 1; c < column.cells(); c++) {
            if (!then(held.first(fact, c)).equals(now)) {
                return OptionalLong.of(column.start(c));
            }
        }
        return OptionalLong.empty();
    }

    private Map<String, String> then(int rule) {
        return rule < 0 ? Map.of() : contents.rules().get(rule).then();
    }

    /** Returns the rules of another outcome, none of them sealed, that only one fact keeps from holding. */
    List<NearRule> nearRules(int decided, Misses misses) {
        long[] wanted = others[decided];
        NearRule[] found = new NearRule[misses.countOnce(wanted)];
        int count = 0;
        for (int w = 0; w < words; w++) {
            for (long left = misses.once(w) & wanted[w]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                found[count++] = nearRule(misses.missed(w, bit), (w << 6) + bit);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(found));
    }

    private NearRule nearRule(int place, int number) {
        NearRule known = near.at(place, number);
        if (known != null) {
            return known;
        }
        Rule rule = contents.rules().get(number);
        FactDeclaration fact = coding.facts().get(place);
        NearRule nearRule = new NearRule(
                rule.id(),
                rule.text(),
                fact.name(),
                locale -> needed(rule, fact).in(locale));
        near.keep(place, number, outcome.length, nearRule);
        return nearRule;
    }

    private static Localized needed(Rule rule, FactDeclaration fact) {
        return ConditionWords.of(Objects.requireNonNull(rule.when().get(fact.name())), fact);
    }

    private int[] cells(long[] packed) {
        int[] cells = new int[rules.length];
        for (int f = 0; f < cells.length; f++) {
            cells[f] = rules[f].cell(coding.packing().bits(packed, f));
        }
        return cells;
    }
}
