package io.github.xingfujia.store;

import java.nio.file.Path;

/** Thrown when the file of the county key cannot be used (密钥文件不可用); carries the file and what is wrong with it. */
public final class KeyFileException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final Fault fault;

    /** What can be wrong with the file of a key (密钥文件的问题). */
    public enum Fault {
        /** Others than its owner may read it. */
        OPEN_TO_OTHERS,
        /** It is no key: its length is another. */
        WRONG_LENGTH,
        /** It is not there or cannot be read. */
        UNREADABLE,
        /** It is there already or cannot be written. */
        NOT_CREATED
    }

    KeyFileException(Fault fault, Path file, String message) {
        super(message + ": " + file);
        this.file = file;
        this.fault = fault;
    }

    KeyFileException(Fault fault, Path file, String message, Throwable cause) {
        super(message + ": " + file, cause);
        this.file = file;
        this.fault = fault;
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Returns what is wrong with it. */
    public Fault fault() {
        return fault;
    }
}
