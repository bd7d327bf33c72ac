package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A book compiled: for every fact and every cell of its domain the set of rules that allow it, as bits; a decision
 * is their intersection, its first bit the rule.
 *
 * <p>Ordered facts are compressed to the cells between thresholds.
 */
final class Table {

    private final long[][] starts;
    private final long[][][] masks;
    private final int words;

    Table(List<FactDeclaration> facts, List<Rule> rules) {
        words = (rules.size() + 63) / 64;
        starts = new long[facts.size()][];
        masks = new long[facts.size()][][];
        for (int f = 0; f < facts.size(); f++) {
            FactDeclaration fact = facts.get(f);
            starts[f] = starts(fact, rules);
            // one more cell at the end: unknown
            masks[f] = new long[starts[f].length + 1][words];
            for (int c = 0; c <= starts[f].length; c++) {
                long value = c == starts[f].length ? FactDeclaration.UNKNOWN : starts[f][c];
                for (int r = 0; r < rules.size(); r++) {
                    Condition condition = rules.get(r).when().get(fact.name());
                    if (condition == null || condition.holds(value)) {
                        masks[f][c][r >> 6] |= 1L << (r & 63);
                    }
                }
            }
        }
    }

    /** Returns the first rule that holds; the last one always does. */
    int decide(long[] values) {
        for (int w = 0; w < words; w++) {
            long left = -1L;
            for (int f = 0; f < values.length; f++) {
                left &= masks[f][cell(f, values[f])][w];
            }
            if (left != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        throw new IllegalStateException("no rule holds");
    }

    /** Returns the least value of every cell of a fact's domain. */
    long[] cells(int fact) {
        return starts[fact].clone();
    }

    private int cell(int fact, long value) {
        if (value == FactDeclaration.UNKNOWN) {
            return starts[fact].length;
        }
        int found = Arrays.binarySearch(starts[fact], value);
        return found >= 0 ? found : -found - 2;
    }

    private static long[] starts(FactDeclaration fact, List<Rule> rules) {
        TreeSet<Long> from = new TreeSet<>();
        from.add(fact.min());
        for (Rule rule : rules) {
            Condition condition = rule.when().get(fact.name());
            List<Condition.Interval> intervals = condition == null ? new ArrayList<>() : condition.intervals();
            for (Condition.Interval interval : intervals) {
                from.add(interval.from());
                if (interval.to() < fact.max()) {
                    from.add(interval.to() + 1);
                }
            }
        }
        return from.stream().mapToLong(Long::longValue).toArray();
    }
}
