package io.github.xingfujia.store;

/** Thrown when the connection was lost during commit; repeating the same command id is safe. */
public final class OutcomeUnknownException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what went wrong underneath. */
    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
