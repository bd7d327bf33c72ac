package io.github.xingfujia.rules;

import java.util.AbstractList;
import java.util.RandomAccess;

/** A list that nobody changes, as short in memory as it can be: decisions are made in millions. */
final class Few<T> extends AbstractList<T> implements RandomAccess {

    private final T[] values;

    /** Keeps the array itself: whoever made it forgets it. */
    Few(T[] values) {
        this.values = values;
    }

    @Override
    public T get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }
}
