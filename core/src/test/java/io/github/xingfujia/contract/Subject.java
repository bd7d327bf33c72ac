package io.github.xingfujia.contract;

import io.github.xingfujia.store.Store;
import java.util.Optional;

/** What the author of an adapter supplies to the kit. */
public interface Subject {

    /**
     * Returns an empty store. The kit declares {@link KitKinds#ALL} on it before anything else; a store that needs
     * its tables made beforehand makes them from that list. Called at least once in every test.
     */
    Store fresh();

    /**
     * Returns the store that {@link #fresh} gave last, closed and opened again, with nothing declared yet; empty when
     * it forgets everything with its process.
     */
    default Optional<Store> reopen() {
        return Optional.empty();
    }

    /** Returns how many reads a command may cost before it writes: none, but for a store that waits for its turn by reading. */
    default int readsBeforeWriting() {
        return 0;
    }

    /** Returns what counts the store's work; empty when nothing does. */
    default Optional<Meter> meter() {
        return Optional.empty();
    }
}
