package io.github.xingfujia.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A book compiled: a packed case is read as a few digits, each of one fact or of several that lie side by side, and for
 * every value of a digit the set of rules that allow it is known, as bits; a decision is their intersection, its first
 * bit the rule.
 *
 * <p>A fact of too many values is no digit: its cell is searched. A decision allocates nothing.
 */
final class Table {

    /** The answer when no rule holds. */
    static final int NOBODY = -1;

    private static final int MOST_ALONE = 8_192;
    private static final int MOST_TOGETHER = 1_024;

    private final Packing packing;
    private final Column[] columns;
    private final int words;
    private final long[] all;
    private final int[] word;
    private final int[] shift;
    /** By word of rules, by digit, by value of the digit. */
    private final long[][][] allowed;

    private final int[] searched;
    private final boolean isOneWord;

    /** Facts that lie side by side: their bits are one number. */
    private record Digit(int first, int last, int width) {}

    Table(Packing packing, Column[] columns, int rules) {
        this.packing = packing;
        this.columns = columns;
        this.words = Column.words(rules);
        this.all = new long[words];
        for (int r = 0; r < rules; r++) {
            Bits.set(all, r);
        }
        List<Digit> digits = digits();
        word = digits.stream().mapToInt(d -> packing.word(d.first())).toArray();
        shift = digits.stream().mapToInt(d -> packing.shift(d.first())).toArray();
        allowed = new long[words][digits.size()][];
        for (int w = 0; w < words; w++) {
            for (int d = 0; d < word.length; d++) {
                allowed[w][d] = allowed(digits.get(d), w);
            }
        }
        boolean[] isDigit = new boolean[columns.length];
        digits.forEach(d -> Arrays.fill(isDigit, d.first(), d.last() + 1, true));
        searched = IntStream.range(0, columns.length).filter(f -> !isDigit[f]).toArray();
        isOneWord = words == 1 && packing.words() == 1 && searched.length == 0;
    }

    /** Returns the first rule that holds in a packed case, or {@link #NOBODY}. */
    int decide(long[] packed) {
        return isOneWord ? decideShort(packed[0]) : decideLong(packed);
    }

    /** A case of one word, by at most 64 rules. */
    private int decideShort(long packed) {
        long left = all[0];
        long[][] digits = allowed[0];
        int[] shifts = shift;
        for (int d = 0; d < digits.length; d++) {
            long[] rules = digits[d];
            left &= rules[(int) (packed >>> shifts[d]) & rules.length - 1];
        }
        return left == 0 ? NOBODY : Long.numberOfTrailingZeros(left);
    }

    private int decideLong(long[] packed) {
        for (int w = 0; w < words; w++) {
            long left = all[w];
            long[][] digits = allowed[w];
            for (int d = 0; d < digits.length; d++) {
                long[] rules = digits[d];
                left &= rules[(int) (packed[word[d]] >>> shift[d]) & rules.length - 1];
            }
            for (int f : searched) {
                left &= columns[f].rows(columns[f].cell(packing.bits(packed, f)), w);
            }
            if (left != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return NOBODY;
    }

    private List<Digit> digits() {
        List<Digit> digits = new ArrayList<>();
        int f = 0;
        while (f < columns.length) {
            int first = f++;
            int width = packing.width(first);
            if (isWithin(width, MOST_ALONE)) {
                while (f < columns.length
                        && packing.word(f) == packing.word(first)
                        && isWithin(width + packing.width(f), MOST_TOGETHER)) {
                    width += packing.width(f++);
                }
                digits.add(new Digit(first, f - 1, width));
            }
        }
        return digits;
    }

    private boolean isWithin(int width, int most) {
        return width < Integer.SIZE - 1 && (1L << width) * words <= most;
    }

    /** Returns 64 of the rules that allow a digit, by its value; none for bits that stand for no value. */
    private long[] allowed(Digit digit, int w) {
        long[] rules = new long[1 << digit.width()];
        for (int bits = 0; bits < rules.length; bits++) {
            long left = -1L;
            int rest = bits;
            for (int f = digit.first(); f <= digit.last(); f++) {
                int own = rest & (1 << packing.width(f)) - 1;
                rest >>>= packing.width(f);
                left &= packing.isValue(f, own) ? columns[f].rows(columns[f].cell(own), w) : 0;
            }
            rules[bits] = left;
        }
        return rules;
    }
}
