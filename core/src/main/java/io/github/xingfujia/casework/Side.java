package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** Which side of a dispute someone stands on (当事方); each side has a compartment of its own. */
public enum Side {
    /** Whoever came first. */
    APPLICANT("p1"),
    /** The other party. */
    OTHER("p2");

    private final String compartment;

    Side(String compartment) {
        this.compartment = compartment;
    }

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "side." + name().toLowerCase(Locale.ROOT));
    }

    Side opposite() {
        return this == APPLICANT ? OTHER : APPLICANT;
    }

    String compartment() {
        return compartment;
    }
}
