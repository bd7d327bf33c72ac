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
    private static final int MOST_TOGETHER = 4_096;

    private static final int LOOPLESS = 4;

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

    /** The first digits of a case of one word, by at most 64 rules, as they are decided without a loop. */
    private final long[] one;

    private final long[] two;
    private final long[] three;
    private final long[] four;
    private final int shiftTwo;
    private final int shiftThree;
    private final int shiftFour;

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
        one = ready(0);
        two = ready(1);
        three = ready(2);
        four = ready(3);
        shiftTwo = shift.length > 1 ? shift[1] : 0;
        shiftThree = shift.length > 2 ? shift[2] : 0;
        shiftFour = shift.length > 3 ? shift[3] : 0;
    }

    /** Returns the first rule that holds in a packed case, or {@link #NOBODY}. */
    int decide(long[] packed) {
        return isOneWord ? decideShort(packed[0]) : decideLong(packed);
    }

    /** A case of one word, by at most 64 rules. */
    private int decideShort(long packed) {
        long left = one[(int) packed & one.length - 1]
                & two[(int) (packed >>> shiftTwo) & two.length - 1]
                & three[(int) (packed >>> shiftThree) & three.length - 1]
                & four[(int) (packed >>> shiftFour) & four.length - 1];
        long[][] digits = allowed[0];
        for (int d = LOOPLESS; d < digits.length; d++) {
            long[] rules = digits[d];
            left &= rules[(int) (packed >>> shift[d]) & rules.length - 1];
        }
        return left == 0 ? NOBODY : Long.numberOfTrailingZeros(left);
    }

    /** Returns the rules that allow a digit by its value; a digit that is not there allows all. */
    private long[] ready(int digit) {
        return digit < allowed[0].length ? allowed[0][digit] : new long[] {all[0]};
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
        long[] rules = {-1L};
        int below = 0;
        for (int f = digit.first(); f <= digit.last(); f++) {
            long[] more = new long[rules.length << packing.width(f)];
            for (int own = 0; own < 1 << packing.width(f); own++) {
                long allowing = packing.isValue(f, own) ? columns[f].rows(columns[f].cell(own), w) : 0;
                for (int rest = 0; rest < rules.length; rest++) {
                    more[own << below | rest] = rules[rest] & allowing;
                }
            }
            below += packing.width(f);
            rules = more;
        }
        return rules;
    }
}
