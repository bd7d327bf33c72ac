package io.github.xingfujia.rules;

/** For one case which rows hold, and which only one fact keeps from holding. */
final class Misses {

    private final Column[] columns;
    private final int[] cells;
    private final long[] hold;
    private final long[] once;

    Misses(Column[] columns, int[] cells, int words) {
        this.columns = columns;
        this.cells = cells;
        hold = new long[words];
        once = new long[words];
        for (int w = 0; w < words; w++) {
            long missed = 0;
            long twice = 0;
            for (int f = 0; f < cells.length; f++) {
                long miss = ~columns[f].rows(cells[f], w);
                twice |= missed & miss;
                missed |= miss;
            }
            hold[w] = ~missed;
            once[w] = missed & ~twice;
        }
    }

    /** Returns 64 of the rows that only one fact keeps from holding. */
    long once(int word) {
        return once[word];
    }

    /** Returns the fact that a row misses. */
    int missed(int word, long row) {
        int fact = 0;
        while ((columns[fact].rows(cells[fact], word) & row) != 0) {
            fact++;
        }
        return fact;
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
            if ((once[w] & ~column.rows(cells[fact], w) & some[w] & before) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first row that holds when one fact lies in another cell; negative when none does. */
    int first(int fact, int cell) {
        Column column = columns[fact];
        for (int w = 0; w < hold.length; w++) {
            long whatever = hold[w] | once[w] & ~column.rows(cells[fact], w);
            long left = whatever & column.rows(cell, w);
            if (left != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return Table.NOBODY;
    }
}
