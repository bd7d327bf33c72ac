package io.github.xingfujia.store;

/** Thrown when an entry of a stream does not follow the one before: somebody changed it, and nothing may be decided on it. */
public final class BrokenChainException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception; {@code fault} as in {@link Chain#fault}. */
    public BrokenChainException(StreamId stream, long sequence, String fault) {
        super("entry " + sequence + " of " + stream + " does not follow the one before: " + fault);
    }
}
