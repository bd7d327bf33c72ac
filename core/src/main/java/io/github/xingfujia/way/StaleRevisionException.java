package io.github.xingfujia.way;

import io.github.xingfujia.kernel.XingfujiaException;

/** Thrown when something changed since the caller saw it; nothing was stored: look again and decide anew. */
public final class StaleRevisionException extends XingfujiaException {

    private static final long serialVersionUID = 1L;

    private final long stated;

    StaleRevisionException(long stated, String what) {
        super(what + " is no longer as it was seen, stated or found at revision " + stated);
        this.stated = stated;
    }

    /** Returns the revision the caller stated; the one that was found when she stated a view instead. */
    public long stated() {
        return stated;
    }
}
