package io.github.xingfujia.store;

/** Thrown when a sealed value cannot be opened (封存内容无法打开): it was changed or moved, or the key is another. */
public final class SealBrokenException extends StoreException {

    private static final long serialVersionUID = 1L;

    SealBrokenException(String message) {
        super(message);
    }

    SealBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
