package io.github.xingfujia.rules;

import java.util.Arrays;

/**
 * The rules of a book of at most 64, or what is ruled out, as one word for every value of a fact: for cases of one word
 * whose facts are all narrow. What stands here is what its {@link Column}s say, laid out for {@link SmallHinges}.
 */
final class Small {

    private static final int MOST = 4_096;

    /** What five bits name. */
    private static final int FACTS = 32;

    /** Facts are gone through by fours; those that fill the last four up keep no rule from holding. */
    private static final int TOGETHER = 4;

    private final Column[] columns;
    private final int facts;
    private final int[] shift;
    /** By fact, then bits of the fact: the rules that allow them; a power of two of places. */
    private final long[][] allowed;
    /** By fact, then bits of the fact: the cell that they lie in. */
    private final int[][] cell;
    /** By fact, then cell: the rules that allow it. */
    private final long[][] rows;
    /** By fact, then rule: the cells that it allows, unknown not counted. */
    private final long[][] within;
    /** By fact, then rule: the cells that it does not allow, unknown not counted. */
    private final long[][] without;

    Small(Packing packing, Column[] columns, int rules) {
        this.columns = columns;
        facts = columns.length;
        int places = (facts + TOGETHER - 1) / TOGETHER * TOGETHER;
        shift = new int[places];
        allowed = new long[places][];
        cell = new int[facts][];
        rows = new long[facts][];
        within = new long[facts][rules];
        without = new long[facts][rules];
        Arrays.fill(allowed, new long[] {-1L});
        for (int f = 0; f < facts; f++) {
            Column column = columns[f];
            shift[f] = packing.shift(f);
            cell[f] = new int[1 << packing.width(f)];
            allowed[f] = new long[cell[f].length];
            for (int bits = 0; bits < cell[f].length && packing.isValue(f, bits); bits++) {
                cell[f][bits] = column.cell(bits);
                allowed[f][bits] = column.rows(cell[f][bits], 0);
            }
            rows[f] = new long[column.cells() + 1];
            Arrays.setAll(rows[f], c -> column.rows(c, 0));
            Arrays.setAll(within[f], column::within);
            Arrays.setAll(without[f], column::without);
        }
    }

    /** Returns whether these columns can be laid out so. */
    static boolean fits(Packing packing, Column[] columns, int rules) {
        if (rules > Long.SIZE || columns.length > FACTS || packing.words() != 1) {
            return false;
        }
        for (int f = 0; f < columns.length; f++) {
            if (!columns[f].isNarrow() || packing.width(f) >= Integer.SIZE - 1 || 1 << packing.width(f) > MOST) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many facts there are, up to the next four. */
    int places() {
        return shift.length;
    }

    /** Returns the rules that a fact of a case keeps from holding. */
    long missing(int fact, long packed) {
        long[] ofFact = allowed[fact];
        return ~ofFact[(int) (packed >>> shift[fact]) & ofFact.length - 1];
    }

    int bits(int fact, long packed) {
        return (int) (packed >>> shift[fact]) & allowed[fact].length - 1;
    }

    int cell(int fact, int bits) {
        return cell[fact][bits];
    }

    /** Returns the rules that allow each cell of a fact. */
    long[] rows(int fact) {
        return rows[fact];
    }

    long within(int fact, int rule) {
        return within[fact][rule];
    }

    long without(int fact, int rule) {
        return without[fact][rule];
    }

    Column column(int fact) {
        return columns[fact];
    }
}
