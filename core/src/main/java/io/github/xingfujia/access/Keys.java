package io.github.xingfujia.access;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;

/**
 * What an actor may open with one action (可见范围): everything, or what has one of her keys; never what bars
 * one of her names.
 *
 * @param everything whether the action reaches the whole home
 * @param open the keys she opens with
 * @param names the names under which she may be barred
 */
public record Keys(boolean everything, SortedSet<String> open, SortedSet<String> names) {

    /** Keeps the keys sorted. */
    public Keys {
        open = ImmutableSortedSet.copyOf(open);
        names = ImmutableSortedSet.copyOf(names);
    }

    static Keys none() {
        return new Keys(false, ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    /** Returns whether these keys open {@code scope}. */
    public boolean open(Scope scope) {
        boolean barred = names.stream().anyMatch(scope.barred()::contains);
        return !barred && (everything || open.stream().anyMatch(scope.openTo()::contains));
    }
}
