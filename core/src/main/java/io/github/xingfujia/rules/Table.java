package io.github.xingfujia.rules;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A book compiled: for every fact and every cell of its domain the set of rules that allow it, as bits; a decision
 * is their intersection, its first bit the rule.
 *
 * <p>Ordered facts are compressed to the cells between thresholds; where a domain is small, every value knows its cell.
 * A decision allocates nothing.
 */
final class Table {

    /** The answer when no rule holds. */
    static final int NOBODY = -1;

    private static final long SMALL = 4_096;

    private final long[][] starts;
    private final long[] least;
    private final int[][] cellOf;
    private final long[][] masks;
    private final int words;

    Table(List<FactDeclaration> facts, List<Rule> rules) {
        words = Math.max(1, (rules.size() + 63) / 64);
        starts = new long[facts.size()][];
        least = facts.stream().mapToLong(FactDeclaration::min).toArray();
        cellOf = new int[facts.size()][];
        masks = new long[facts.size()][];
        for (int f = 0; f < facts.size(); f++) {
            FactDeclaration fact = facts.get(f);
            starts[f] = starts(fact, rules);
            cellOf[f] = cells(fact, starts[f]);
            // one more cell at the end: unknown
            masks[f] = new long[(starts[f].length + 1) * words];
            for (int c = 0; c <= starts[f].length; c++) {
                long value = c == starts[f].length ? FactDeclaration.UNKNOWN : starts[f][c];
                for (int r = 0; r < rules.size(); r++) {
                    Condition condition = rules.get(r).when().get(fact.name());
                    if (condition == null || condition.holds(value)) {
                        masks[f][c * words + (r >> 6)] |= 1L << (r & 63);
                    }
                }
            }
        }
    }

    /** Returns the first rule that holds, or {@link #NOBODY}. */
    int decide(long[] values, int rules) {
        for (int w = 0; w < words; w++) {
            long left = -1L;
            for (int f = 0; f < masks.length && left != 0; f++) {
                left &= masks[f][cell(f, values[f]) * words + w];
            }
            if (left != 0) {
                int rule = (w << 6) + Long.numberOfTrailingZeros(left);
                return rule < rules ? rule : NOBODY;
            }
        }
        return NOBODY;
    }

    /** Returns the least value of every cell of a fact's domain. */
    long[] cells(int fact) {
        return starts[fact].clone();
    }

    private int cell(int fact, long value) {
        if (value == FactDeclaration.UNKNOWN) {
            return starts[fact].length;
        }
        int[] known = cellOf[fact];
        if (known.length > 0) {
            return known[(int) (value - least[fact])];
        }
        int found = Arrays.binarySearch(starts[fact], value);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the cell of every value; none when there are too many values. */
    private static int[] cells(FactDeclaration fact, long[] starts) {
        if (fact.max() - fact.min() >= SMALL) {
            return new int[0];
        }
        int[] cells = new int[(int) (fact.max() - fact.min() + 1)];
        int cell = 0;
        for (int v = 0; v < cells.length; v++) {
            if (cell + 1 < starts.length && starts[cell + 1] <= v + fact.min()) {
                cell++;
            }
            cells[v] = cell;
        }
        return cells;
    }

    private static long[] starts(FactDeclaration fact, List<Rule> rules) {
        TreeSet<Long> from = new TreeSet<>(List.of(fact.min()));
        rules.forEach(rule -> new Box(rule.when()).starts(fact, from));
        return from.stream().mapToLong(Long::longValue).toArray();
    }
}
