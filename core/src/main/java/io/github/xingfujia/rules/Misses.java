package io.github.xingfujia.rules;

import org.jspecify.annotations.Nullable;

/** For one case which rows hold, and which only one fact keeps from holding. */
final class Misses {

    static final int NOBODY = Table.NOBODY;

    private final Column[] columns;
    private final int[] cells;
    private final long[] hold;
    private final long[] once;
    /** By word, then bit: the rows whose number of the missed fact has this bit, for those that miss one only. */
    private final long[] which;

    private final int bits;

    Misses(Column[] columns, int[] cells, int words) {
        this.columns = columns;
        this.cells = cells;
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(cells.length - 1);
        hold = new long[words];
        once = new long[words];
        which = new long[words * bits];
        for (int w = 0; w < words; w++) {
            long missed = 0;
            long twice = 0;
            for (int f = 0; f < cells.length; f++) {
                long miss = ~columns[f].rows(cells[f], w);
                twice |= missed & miss;
                missed |= miss;
                for (int b = 0; b < bits; b++) {
                    which[w * bits + b] |= miss & -(f >> b & 1L);
                }
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

    /** Returns the fact that a row misses, of the rows that miss one only. */
    int missed(int word, int bit) {
        int fact = 0;
        for (int b = 0; b < bits; b++) {
            fact |= (int) (which[word * bits + b] >>> bit & 1L) << b;
        }
        return fact;
    }

    /** Returns 64 of the rows that one fact keeps from holding. */
    private long missing(int fact, int word) {
        return ~columns[fact].rows(cells[fact], word);
    }

    /**
     * Returns the first cell of a fact from one on, upwards or downwards, in which one of some rows comes first and none
     * that is ruled out; negative when there is none.
     */
    int turn(int fact, int from, int step, long[] some, @Nullable Misses ruledOut) {
        Column column = columns[fact];
        long whatever = hold[0] | once[0] & missing(fact, 0);
        for (int c = from; c >= 0 && c < column.cells(); c += step) {
            long left = whatever & column.rows(c, 0);
            int first = left != 0 ? Long.numberOfTrailingZeros(left) : hold.length == 1 ? NOBODY : first(fact, c);
            if (first >= 0 && Bits.has(some, first) && (ruledOut == null || ruledOut.first(fact, c) < 0)) {
                return c;
            }
        }
        return NOBODY;
    }

    /**
     * Returns whether another value of one fact can change which of some rows comes first: when the row that is first now
     * asks about it, or it alone keeps one of them from holding before that row.
     */
    boolean isOpen(int fact, int first, long[] some) {
        Column column = columns[fact];
        if (column.asks(first)) {
            return true;
        }
        for (int w = 0; w <= first >> 6; w++) {
            long before = w < first >> 6 ? -1L : (1L << first) - 1;
            if ((once[w] & missing(fact, w) & some[w] & before) != 0) {
                return true;
            }
        }
        return false;
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
