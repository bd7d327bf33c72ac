package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.AbstractList;
import java.util.Objects;

/** Those of some facts of a packed case that are known: read when they are asked for, decisions are made in millions. */
final class Known extends AbstractList<FactValue> {

    private final Coding coding;
    private final long[] packed;
    private final int[] wanted;
    /** By place among the wanted ones: whether it is known; a book has at most 60 facts. */
    private final long known;

    Known(Coding coding, long[] packed, int[] wanted) {
        this.coding = coding;
        this.packed = packed;
        this.wanted = wanted;
        long found = 0;
        for (int i = 0; i < wanted.length; i++) {
            found |= coding.packing().bits(packed, wanted[i]) == 0 ? 0 : 1L << i;
        }
        this.known = found;
    }

    @Override
    public FactValue get(int index) {
        Objects.checkIndex(index, size());
        long left = known;
        for (int i = 0; i < index; i++) {
            left &= left - 1;
        }
        int fact = wanted[Long.numberOfTrailingZeros(left)];
        return coding.said(fact, coding.packing().bits(packed, fact));
    }

    @Override
    public int size() {
        return Long.bitCount(known);
    }
}
