package io.github.xingfujia.rules;

import org.jspecify.annotations.Nullable;

/**
 * What was told of each fact before, to be told again without making it anew: the same for every case. Threads may race to
 * keep a thing, which never changes: whoever reads nothing yet makes it once more.
 */
final class Told<T> {

    private final @Nullable Object[] @Nullable [] byFact;

    Told(int facts) {
        byFact = new Object[facts][];
    }

    @SuppressWarnings("unchecked") // only keep() fills the places
    @Nullable
    T at(int fact, int place) {
        Object[] ofFact = byFact[fact];
        return ofFact == null ? null : (T) ofFact[place];
    }

    /** Keeps what is told at one of so many places of a fact. */
    void keep(int fact, int place, int places, T told) {
        @Nullable Object[] ofFact = byFact[fact];
        if (ofFact == null) {
            ofFact = new Object[places];
            byFact[fact] = ofFact;
        }
        ofFact[place] = told;
    }
}
