package io.github.xingfujia.store;

/** Thrown when something changed since it was read; nothing was stored: reload and decide again. */
public final class StaleStoreException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception; {@code what} names the stream or row. */
    public StaleStoreException(String what) {
        super(what);
    }

    /** Creates the exception with the database's own. */
    public StaleStoreException(String what, Throwable cause) {
        super(what, cause);
    }
}
