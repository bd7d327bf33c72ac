package io.github.xingfujia.store;

import io.github.xingfujia.kernel.HomeId;

/**
 * Thrown when the county's key is not the one this home began with, or its wrapped keys are gone: nobody would be recognised
 * and no gate found, so no house is built on it.
 */
public final class WrongKeyException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        /** The key is another one. */
        OTHER_KEY,
        /** The key may be right, but the wrapped keys are not there or were changed. */
        KEYS_LOST
    }

    private final Fault fault;

    WrongKeyException(Fault fault, HomeId home) {
        super(
                fault == Fault.OTHER_KEY
                        ? home
                                + " began with another county key: give the key file it was made with, or, in memory, the same"
                                + " key provider to every house on one store"
                        : home
                                + " has a journal, but its wrapped keys are missing or changed: restore the table of keys from the"
                                + " backup taken with the journal");
        this.fault = fault;
    }

    /** Returns what is wrong. */
    public Fault fault() {
        return fault;
    }
}
