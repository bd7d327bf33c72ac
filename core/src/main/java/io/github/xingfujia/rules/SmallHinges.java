package io.github.xingfujia.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case of one word hangs on in a book of at most 64 rules: all of them are looked at together, in one word. */
final class SmallHinges implements Hinges {

    private static final int NOBODY = Table.NOBODY;

    private final Sensitivity sensitivity;
    private final Small rules;
    private final long packed;
    /** The rules that hold. */
    private final long hold;
    /** The rules that a single fact keeps from holding. */
    private final long once;
    /** Of each of these rules one bit of the place of that fact, the least first. */
    private final long place0;

    private final long place1;
    private final long place2;
    private final long place3;
    private final long place4;

    SmallHinges(Sensitivity sensitivity, Small rules, long packed) {
        this.sensitivity = sensitivity;
        this.rules = rules;
        this.packed = packed;
        long missed = 0;
        long twice = 0;
        long p0 = 0;
        long p1 = 0;
        long p2 = 0;
        long p3 = 0;
        long p4 = 0;
        for (int f = 0; f < rules.places(); f += 4) {
            long a = rules.missing(f, packed);
            long b = rules.missing(f + 1, packed);
            long c = rules.missing(f + 2, packed);
            long d = rules.missing(f + 3, packed);
            long ab = a | b;
            long cd = c | d;
            long any = ab | cd;
            twice |= a & b | c & d | ab & cd | missed & any;
            missed |= any;
            p0 |= b | d;
            p1 |= cd;
            p2 |= any & -(f >> 2 & 1);
            p3 |= any & -(f >> 3 & 1);
            p4 |= any & -(f >> 4 & 1);
        }
        hold = ~missed;
        once = missed & ~twice;
        place0 = p0;
        place1 = p1;
        place2 = p2;
        place3 = p3;
        place4 = p4;
    }

    /** Returns the fact that alone keeps a rule from holding. */
    private int fact(int rule) {
        return (int) (place0 >>> rule & 1
                | (place1 >>> rule & 1) << 1
                | (place2 >>> rule & 1) << 2
                | (place3 >>> rule & 1) << 3
                | (place4 >>> rule & 1) << 4);
    }

    @Override
    public boolean isSealed() {
        return (hold & sensitivity.sealed()) != 0;
    }

    @Override
    public List<NearRule> nearRules(int rule) {
        long near = once & sensitivity.others(rule);
        NearRule[] found = new NearRule[Long.bitCount(near)];
        int count = 0;
        for (long left = near; left != 0; left &= left - 1) {
            int other = Long.numberOfTrailingZeros(left);
            found[count++] = sensitivity.nearRule(fact(other), other);
        }
        return new Listed<>(found, count);
    }

    @Override
    public List<Change> changes(int rule) {
        long wanted = sensitivity.others(rule);
        long waiting = once & wanted & (1L << rule) - 1;
        long facts = sensitivity.asked(rule);
        for (long left = waiting; left != 0; left &= left - 1) {
            facts |= 1L << fact(Long.numberOfTrailingZeros(left));
        }
        facts &= sensitivity.told();
        SmallHinges out = sensitivity.ruledOut(packed);
        Change[] found = new Change[Long.bitCount(facts)];
        int count = 0;
        for (long left = facts; left != 0; left &= left - 1) {
            Change change = change(Long.numberOfTrailingZeros(left), rule, waiting, wanted, out);
            if (change != null) {
                found[count++] = change;
            }
        }
        return new Listed<>(found, count);
    }

    private @Nullable Change change(int fact, int rule, long waiting, long wanted, @Nullable SmallHinges out) {
        long missing = rules.missing(fact, packed);
        // the cells that this rule does not allow, and those that another one before it waits for
        long open = (sensitivity.asked(rule) >>> fact & 1) == 0 ? 0 : rules.without(fact, rule);
        for (long left = waiting & missing; left != 0; left &= left - 1) {
            open |= rules.within(fact, Long.numberOfTrailingZeros(left));
        }
        int bits = rules.bits(fact, packed);
        int present = bits == 0 ? NOBODY : rules.cell(fact, bits);
        long whatever = hold | once & missing;
        long[] rows = rules.rows(fact);
        long above = open & -1L << present + 1;
        int more = NOBODY;
        while (above != 0 && more < 0) {
            int cell = Long.numberOfTrailingZeros(above);
            more = alters(fact, cell, whatever & rows[cell], wanted, out) ? cell : NOBODY;
            above &= above - 1;
        }
        long below = present > 0 ? open & (1L << present) - 1 : 0;
        int less = NOBODY;
        while (below != 0 && less < 0) {
            int cell = Long.SIZE - 1 - Long.numberOfLeadingZeros(below);
            less = alters(fact, cell, whatever & rows[cell], wanted, out) ? cell : NOBODY;
            below ^= 1L << cell;
        }
        if (less >= 0 && more >= 0) {
            Column column = rules.column(fact);
            long value = column.value(bits);
            less = value - column.last(less) <= column.start(more) - value ? less : NOBODY;
        }
        if (less >= 0) {
            return sensitivity.change(fact, less, 1, Long.numberOfTrailingZeros(whatever & rows[less]));
        }
        return more < 0 ? null : sensitivity.change(fact, more, 0, Long.numberOfTrailingZeros(whatever & rows[more]));
    }

    /** Returns whether one of the wanted rules is the first of those that hold in a cell that is not ruled out. */
    private static boolean alters(int fact, int cell, long holding, long wanted, @Nullable SmallHinges out) {
        return (holding & -holding & wanted) != 0 && (out == null || !out.holds(fact, cell));
    }

    /** Returns whether anything holds when one fact lies in another cell. */
    private boolean holds(int fact, int cell) {
        return ((hold | once & rules.missing(fact, packed)) & rules.rows(fact)[cell]) != 0;
    }
}
