package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.AbstractList;

/** Those of some facts of a packed case that are known: read when they are asked for, decisions are made in millions. */
final class Known extends AbstractList<FactValue> {

    private final Coding coding;
    private final long[] packed;
    private final int[] wanted;
    private final int size;

    Known(Coding coding, long[] packed, int[] wanted) {
        this.coding = coding;
        this.packed = packed;
        this.wanted = wanted;
        int known = 0;
        for (int f : wanted) {
            known += coding.packing().bits(packed, f) == 0 ? 0 : 1;
        }
        this.size = known;
    }

    @Override
    public FactValue get(int index) {
        int at = index;
        if (size < wanted.length) {
            int known = -1;
            for (at = -1; known < index; ) {
                known += coding.packing().bits(packed, wanted[++at]) == 0 ? 0 : 1;
            }
        }
        return coding.said(wanted[at], coding.packing().bits(packed, wanted[at]));
    }

    @Override
    public int size() {
        return size;
    }
}
