package io.github.xingfujia.store;

/** Thrown when stored bytes are not the closed form of an entry; the bytes themselves stay as they are. */
public final class MalformedEntryException extends StoreException {

    private static final long serialVersionUID = 1L;

    MalformedEntryException(String what) {
        super(what);
    }

    MalformedEntryException(String what, Throwable cause) {
        super(what, cause);
    }
}
