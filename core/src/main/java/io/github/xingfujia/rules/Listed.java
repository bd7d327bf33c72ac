package io.github.xingfujia.rules;

import java.util.AbstractList;
import java.util.Objects;

/** The first so many things of a field that nobody else writes to: a list that costs nothing but itself. */
final class Listed<T> extends AbstractList<T> {

    private final T[] things;
    private final int size;

    Listed(T[] things, int size) {
        this.things = things;
        this.size = size;
    }

    @Override
    public T get(int index) {
        return things[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
