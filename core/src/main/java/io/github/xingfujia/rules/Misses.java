package io.github.xingfujia.rules;

import org.jspecify.annotations.Nullable;

/** For one case which rows hold, and which only one fact keeps from holding. */
final class Misses {

    static final int NOBODY = Table.NOBODY;

    private final Column[] columns;
    private final int[] cells;
    /** By fact, then word: the rows that the fact keeps from holding. */
    private final long[] missing;

    private final long[] hold;
    private final long[] once;

    Misses(Column[] columns, int[] cells, int words) {
        this.columns = columns;
        this.cells = cells;
        missing = new long[cells.length * words];
        hold = new long[words];
        once = new long[words];
        for (int w = 0; w < words; w++) {
            long missed = 0;
            long twice = 0;
            for (int f = 0; f < cells.length; f++) {
                long miss = ~columns[f].rows(cells[f], w);
                missing[f * words + w] = miss;
                twice |= missed & miss;
                missed |= miss;
            }
            hold[w] = ~missed;
            once[w] = missed & ~twice;
        }
    }

    /** Returns the cell of every fact of the case. */
    int[] cells() {
        return cells;
    }

    /** Returns whether any of some rows holds. */
    boolean holdsAny(long[] some) {
        return Bits.meet(hold, some, 0, hold.length);
    }

    /** Returns how many of some rows only one fact keeps from holding. */
    int countOnce(long[] some) {
        return Bits.countBoth(once, some);
    }

    /** Returns 64 of the rows that only one fact keeps from holding. */
    long once(int word) {
        return once[word];
    }

    /** Returns 64 of the rows that one fact keeps from holding. */
    long missing(int fact, int word) {
        return missing[fact * hold.length + word];
    }

    /**
     * Returns as bits the cells of a fact in which one of some rows may come first instead of the one that is first now:
     * those that this one does not allow, and those that another row before it waits for. Every one of them does when
     * there are too many.
     */
    long open(int fact, int first, long[] some) {
        Column column = columns[fact];
        if (!column.isNarrow()) {
            return -1L;
        }
        long open = column.asks(first) ? column.without(first) : 0;
        for (int w = 0; w <= first >> 6; w++) {
            for (long left = waiting(w, first, some) & missing(fact, w); left != 0; left &= left - 1) {
                open |= column.within((w << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        return open;
    }

    /** Returns 64 of those rows that only one fact keeps from coming first instead of the one that is first now. */
    long waiting(int word, int first, long[] some) {
        return once[word] & some[word] & (word < first >> 6 ? -1L : (1L << first) - 1);
    }

    /**
     * Returns the first cell of a fact, upwards or downwards of the present one, in which one of some rows comes first and
     * none that is ruled out, and which row, see {@link #cell} and {@link #row}; negative when there is none. An unknown fact
     * has every cell above it.
     *
     * @param open the cells that come into question, see {@link #open}
     */
    long turn(int fact, boolean upwards, long open, long[] some, @Nullable Misses ruledOut) {
        Column column = columns[fact];
        int present = cells[fact] == column.cells() ? NOBODY : cells[fact];
        // a book of 64 rules is looked through at once
        long whatever = hold[0] | once[0] & missing(fact, 0);
        int c = next(column, present, upwards, open);
        while (c >= 0) {
            long left = whatever & column.rows(c, 0);
            int first = left != 0 ? Long.numberOfTrailingZeros(left) : hold.length == 1 ? NOBODY : first(fact, c);
            if (first >= 0 && Bits.has(some, first) && (ruledOut == null || ruledOut.first(fact, c) < 0)) {
                return (long) first << Integer.SIZE | c;
            }
            c = next(column, c, upwards, open);
        }
        return NOBODY;
    }

    static int cell(long turn) {
        return (int) turn;
    }

    static int row(long turn) {
        return (int) (turn >>> Integer.SIZE);
    }

    /** Returns the next of some cells after or before one; negative when there is none. */
    private static int next(Column column, int cell, boolean upwards, long open) {
        if (!column.isNarrow()) {
            return upwards ? (cell + 1 < column.cells() ? cell + 1 : NOBODY) : cell - 1;
        }
        if (upwards) {
            long above = open & -1L << cell + 1;
            return above == 0 ? NOBODY : Long.numberOfTrailingZeros(above);
        }
        long below = cell > 0 ? open & (1L << cell) - 1 : 0;
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(below);
    }

    /** Returns the first row that holds when one fact lies in another cell; negative when none does. */
    int first(int fact, int cell) {
        Column column = columns[fact];
        for (int w = 0; w < hold.length; w++) {
            long whatever = hold[w] | once[w] & missing(fact, w);
            long left = whatever & column.rows(cell, w);
            if (left != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return NOBODY;
    }
}
