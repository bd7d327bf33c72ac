package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.AbstractList;
import java.util.Objects;

/** Those of some facts of a packed case that are known: read when they are asked for, decisions are made in millions. */
final class Known extends AbstractList<FactValue> {

    private final Asked asked;
    private final long first;
    private final long[] several;
    private final long known;

    Known(Asked asked, long first, long[] several) {
        this.asked = asked;
        this.first = first;
        this.several = several;
        this.known = asked.known(first, several);
    }

    @Override
    public FactValue get(int index) {
        Objects.checkIndex(index, size());
        return asked.said(asked.isEveryone(known) ? index : place(index), first, several);
    }

    private int place(int index) {
        long left = known;
        for (int i = 0; i < index; i++) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }

    @Override
    public int size() {
        return Long.bitCount(known);
    }
}
