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

    /** Returns the first row that holds when one fact lies in another cell; negative when none does. */
    int first(int fact, int cell) {
        for (int w = 0; w < hold.length; w++) {
            long whatever = hold[w] | once[w] & ~columns[fact].rows(cells[fact], w);
            long left = whatever & columns[fact].rows(cell, w);
            if (left != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return Table.NOBODY;
    }
}
