package io.github.xingfujia.kernel;

/** The one root of everything this library throws on purpose; hosts catch this type. */
public abstract class XingfujiaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a sentence for the log; the facts live in the subclass. */
    protected XingfujiaException(String message) {
        super(message);
    }

    /** Creates an exception that keeps what went wrong underneath. */
    protected XingfujiaException(String message, Throwable cause) {
        super(message, cause);
    }
}
