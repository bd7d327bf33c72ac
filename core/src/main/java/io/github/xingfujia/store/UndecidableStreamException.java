package io.github.xingfujia.store;

/**
 * Thrown when a stream holds a fact this version does not know: it can be verified, delivered and exported, but
 * nothing may be decided on it.
 */
public final class UndecidableStreamException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception for a stream and the name of the unknown fact. */
    public UndecidableStreamException(StreamId stream, String fact) {
        super(stream + " holds " + fact + ", which this version does not know");
    }
}
