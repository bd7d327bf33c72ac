package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    Sensitivity(Contents contents, Coding coding, Column[] rules, Column[] ruledOut) {
        this.contents = contents;
        this.coding = coding;
        this.rules = rules;
        this.ruledOut = ruledOut;
        words = Column.words(contents.rules().size());
        wordsOut = contents.impossible().isEmpty()
                ? 0
                : Column.words(contents.impossible().size());
        Map<Map<String, String>, long[]> byOutcome = new HashMap<>();
        others = contents.rules().stream()
                .map(r -> byOutcome.computeIfAbsent(r.then(), this::others))
                .toArray(long[][]::new);
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
    List<Change> changes(int rule, long[] values) {
        int[] cells = cells(values);
        Misses held = new Misses(rules, cells, words);
        Misses out = new Misses(ruledOut, cells, wordsOut);
        List<Change> changes = new ArrayList<>();
        for (int f = 0; f < cells.length; f++) {
            Column column = rules[f];
            boolean unknown = cells[f] == column.cells();
            int less = unknown ? NONE : turn(rule, f, held, out, cells[f] - 1, NONE);
            int more = turn(rule, f, held, out, unknown ? 0 : cells[f] + 1, column.cells());
            if (less != NONE && (more == NONE || values[f] - column.last(less) <= column.start(more) - values[f])) {
                changes.add(change(f, column.last(less), held.first(f, less)));
            } else if (more != NONE) {
                changes.add(change(f, column.start(more), held.first(f, more)));
            }
        }
        return List.copyOf(changes);
    }

    /** Returns the first cell from one to another, the last left out, that alters the outcome; or {@link #NONE}. */
    private int turn(int rule, int fact, Misses held, Misses out, int from, int to) {
        int step = from < to ? 1 : -1;
        for (int c = from; c != to && c >= 0; c += step) {
            int found = held.first(fact, c);
            if (found >= 0 && Bits.has(others[rule], found) && out.first(fact, c) < 0) {
                return c;
            }
        }
        return NONE;
    }

    private Change change(int fact, long value, int winner) {
        String field = contents.outcomes().get(0).name();
        return new Change(
                coding.facts().get(fact).name(),
                coding.said(fact, value).value(),
                Objects.requireNonNull(contents.rules().get(winner).then().get(field)));
    }

    /** Returns the rules of another outcome, none of protection, that only one fact keeps from holding. */
    List<NearRule> nearRules(int decided, long[] values) {
        int[] cells = cells(values);
        Misses misses = new Misses(rules, cells, words);
        List<NearRule> near = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            for (long left = misses.once(w) & others[decided][w]; left != 0; left &= left - 1) {
                Rule rule = contents.rules().get((w << 6) + Long.numberOfTrailingZeros(left));
                FactDeclaration fact = coding.facts().get(misses.missed(w, left & -left));
                Condition needed = Objects.requireNonNull(rule.when().get(fact.name()));
                near.add(new NearRule(
                        rule.id(),
                        rule.text(),
                        fact.name(),
                        locale -> ConditionWords.of(needed, fact).in(locale)));
            }
        }
        return near;
    }

    private int[] cells(long[] values) {
        int[] cells = new int[values.length];
        for (int f = 0; f < cells.length; f++) {
            cells[f] = rules[f].cell(values[f]);
        }
        return cells;
    }
}
