package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** Which side of a dispute someone stands on (当事方). */
public enum Side {
    /** Whoever came first. */
    APPLICANT,
    /** The other party. */
    OTHER;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "side." + name().toLowerCase(Locale.ROOT));
    }

    /** Returns the other side. */
    public Side opposite() {
        return this == APPLICANT ? OTHER : APPLICANT;
    }
}
