package io.github.xingfujia.store;

import io.github.xingfujia.kernel.XingfujiaException;

/** Thrown when the store failed; nothing of the command was stored. */
public class StoreException extends XingfujiaException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what went wrong underneath. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates the exception with a sentence for the log. */
    public StoreException(String message) {
        super(message);
    }
}
