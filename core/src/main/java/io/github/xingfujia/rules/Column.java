package io.github.xingfujia.rules;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * One fact compiled: its domain cut into cells, one more at the end for unknown, and for every cell the rows that allow
 * it, as bits. Where a domain is small, every value knows its cell.
 */
final class Column {

    private static final long SMALL = 4_096;

    private final FactDeclaration fact;
    private final long[] starts;
    private final int[] cellOf;
    private final long[] rows;
    private final int words;
    private final long[] asking;
    /** By row: the cells it allows, where they are not too many. */
    private final long[] within;

    private Column(FactDeclaration fact, long[] starts, List<Box> boxes) {
        this.fact = fact;
        this.starts = starts;
        this.cellOf = cells(fact, starts);
        this.words = words(boxes.size());
        this.rows = new long[(starts.length + 1) * words];
        this.asking = new long[words];
        this.within = new long[boxes.size()];
        for (int r = 0; r < boxes.size(); r++) {
            if (boxes.get(r).when().containsKey(fact.name())) {
                Bits.set(asking, r);
            }
        }
        for (int c = 0; c <= starts.length; c++) {
            long value = c == starts.length ? FactDeclaration.UNKNOWN : starts[c];
            for (int r = 0; r < boxes.size(); r++) {
                if (boxes.get(r).allows(fact.name(), value)) {
                    rows[c * words + (r >> 6)] |= 1L << r;
                    within[r] |= 1L << c;
                }
            }
        }
    }

    /** Returns the columns of some boxes; the cells are those that all of {@code cuts} tell apart. */
    static Column[] of(List<FactDeclaration> facts, List<Box> boxes, List<Box> cuts) {
        return facts.stream().map(f -> new Column(f, starts(f, cuts), boxes)).toArray(Column[]::new);
    }

    private static long[] starts(FactDeclaration fact, List<Box> boxes) {
        TreeSet<Long> from = new TreeSet<>(List.of(fact.min()));
        boxes.forEach(box -> box.starts(fact, from));
        return from.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns the words that so many rows need. */
    static int words(int rows) {
        return Math.max(1, (rows + 63) / 64);
    }

    /** Returns the cell that some bits of a packed case lie in. */
    int cell(long bits) {
        if (cellOf.length > 0) {
            return cellOf[(int) bits];
        }
        if (bits == 0) {
            return starts.length;
        }
        int found = Arrays.binarySearch(starts, fact.min() + bits - 1);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns 64 of the rows that allow a cell. */
    long rows(int cell, int word) {
        return rows[cell * words + word];
    }

    /** Returns whether one word holds the cells, unknown among them. */
    boolean isNarrow() {
        return starts.length < Long.SIZE;
    }

    /** Returns the cells that a row allows, unknown not counted; only for one that {@link #isNarrow}. */
    long within(int row) {
        return within[row] & (1L << starts.length) - 1;
    }

    /** Returns the cells that a row does not allow, unknown not counted; only for one that {@link #isNarrow}. */
    long without(int row) {
        return ~within[row] & (1L << starts.length) - 1;
    }

    /** Returns whether a row asks about the fact at all. */
    boolean asks(int row) {
        return Bits.has(asking, row);
    }

    /** Returns how many cells there are, unknown not counted. */
    int cells() {
        return starts.length;
    }

    long start(int cell) {
        return starts[cell];
    }

    /** Returns the value that some bits of a packed case stand for. */
    long value(long bits) {
        return bits == 0 ? FactDeclaration.UNKNOWN : fact.min() + bits - 1;
    }

    long last(int cell) {
        return cell + 1 < starts.length ? starts[cell + 1] - 1 : fact.max();
    }

    private static int[] cells(FactDeclaration fact, long[] starts) {
        if (fact.max() - fact.min() >= SMALL) {
            return new int[0];
        }
        int[] cells = new int[(int) (fact.max() - fact.min() + 2)];
        cells[0] = starts.length;
        int cell = 0;
        for (int v = 1; v < cells.length; v++) {
            if (cell + 1 < starts.length && starts[cell + 1] < v + fact.min()) {
                cell++;
            }
            cells[v] = cell;
        }
        return cells;
    }
}
