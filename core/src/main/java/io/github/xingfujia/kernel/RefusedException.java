package io.github.xingfujia.kernel;

import java.util.Locale;

/** Thrown by {@link Outcome#orThrow()} when the command was refused; carries the refusal. */
public final class RefusedException extends XingfujiaException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.in(Locale.CHINA));
        this.refusal = refusal;
    }

    /** Returns what was refused, and what to call next. */
    public Refusal refusal() {
        return refusal;
    }
}
