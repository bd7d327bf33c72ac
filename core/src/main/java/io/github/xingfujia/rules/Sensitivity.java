package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int NONE = -1;

    private final Contents contents;
    private final Coding coding;
    private final Column[] rules;
    private final Column[] ruledOut;
    private final int words;
    private final int wordsOut;
    /** By rule: the rules of another outcome, none of protection. */
    private final long[][] others;
    /** By rule: what it decides on the first field. */
    private final String[] outcome;

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
        outcome = contents.rules().stream()
                .map(r -> r.then().getOrDefault(contents.outcomes().get(0).name(), ""))
                .toArray(String[]::new);
    }

    private long[] others(Map<String, String> then) {
        long[] others = new long[words];
        for (int r = 0; r < contents.rules().size(); r++) {
            Rule rule = contents.rules().get(r);
            if (!rule.protection() && !rule.then().equals(then)) {
                Bits.set(others, r);
            }
        }
        return others;
    }

    /** Returns for every fact the nearest other value that alters the outcome; of two as near the lesser one. */
    List<Change> changes(int rule, long[] packed) {
        int[] cells = cells(packed);
        Misses held = new Misses(rules, cells, words);
        Misses out = new Misses(ruledOut, cells, wordsOut);
        long[] wanted = others[rule];
        Change[] changes = new Change[cells.length];
        int count = 0;
        for (int f = 0; f < cells.length; f++) {
            if (!held.isOpen(f, rule, wanted)) {
                continue;
            }
            Column column = rules[f];
            boolean unknown = cells[f] == column.cells();
            int less = unknown ? NONE : turn(wanted, f, held, out, cells[f] - 1, -1);
            int more = turn(wanted, f, held, out, unknown ? 0 : cells[f] + 1, 1);
            if (less != NONE && more != NONE) {
                long present = coding.packing().value(f, coding.packing().bits(packed, f));
                boolean isLess = present - column.last(less) <= column.start(more) - present;
                less = isLess ? less : NONE;
            }
            if (less != NONE) {
                changes[count++] = change(f, column.last(less), held.first(f, less));
            } else if (more != NONE) {
                changes[count++] = change(f, column.start(more), held.first(f, more));
            }
        }
        return ImmutableList.copyOf(Arrays.asList(changes).subList(0, count));
    }

    /** Returns the first cell from one on, upwards or downwards, that alters the outcome; or {@link #NONE}. */
    private int turn(long[] wanted, int fact, Misses held, Misses out, int from, int step) {
        int cells = rules[fact].cells();
        for (int c = from; c >= 0 && c < cells; c += step) {
            int found = held.first(fact, c);
            if (found >= 0 && Bits.has(wanted, found) && (wordsOut == 0 || out.first(fact, c) < 0)) {
                return c;
            }
        }
        return NONE;
    }

    private Change change(int fact, long value, int winner) {
        DecisionReference.FactValue said = coding.spelled(fact, value);
        return new Change(said.name(), said.value(), outcome[winner]);
    }

    /** Returns the least value above the present one with which one fact alone comes to another outcome. */
    OptionalLong earliest(long[] packed, int fact) {
        int[] cells = cells(packed);
        Misses held = new Misses(rules, cells, words);
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

    /** Returns the rules of another outcome, none of protection, that only one fact keeps from holding. */
    List<NearRule> nearRules(int decided, long[] packed) {
        Misses misses = new Misses(rules, cells(packed), words);
        List<NearRule> near = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            for (long left = misses.once(w) & others[decided][w]; left != 0; left &= left - 1) {
                Rule rule = contents.rules().get((w << 6) + Long.numberOfTrailingZeros(left));
                FactDeclaration fact = coding.facts().get(misses.missed(w, left & -left));
                near.add(new NearRule(
                        rule.id(),
                        rule.text(),
                        fact.name(),
                        locale -> needed(rule, fact).in(locale)));
            }
        }
        return near;
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
