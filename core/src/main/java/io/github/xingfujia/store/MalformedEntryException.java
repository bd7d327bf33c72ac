package io.github.xingfujia.store;

import org.jspecify.annotations.Nullable;

/** Thrown when stored bytes are not the closed form of an entry; the bytes themselves stay as they are. */
public final class MalformedEntryException extends StoreException {

    private static final long serialVersionUID = 1L;

    MalformedEntryException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
