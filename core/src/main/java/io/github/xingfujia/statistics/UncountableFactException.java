package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.XingfujiaException;

/** Thrown when a published fact that figures need is of a version they cannot read: better no figure than a wrong one. */
public final class UncountableFactException extends XingfujiaException {

    private static final long serialVersionUID = 1L;

    private final String fact;

    UncountableFactException(String fact) {
        super("no figure can be drawn from " + fact);
        this.fact = fact;
    }

    UncountableFactException(String fact, Throwable cause) {
        super("no figure can be drawn from " + fact, cause);
        this.fact = fact;
    }

    /** Returns the stored name of the fact. */
    public String fact() {
        return fact;
    }
}
