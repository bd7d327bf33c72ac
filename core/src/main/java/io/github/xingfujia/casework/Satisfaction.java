package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What a party says of the mediation afterwards (满意度), in three words. */
public enum Satisfaction {
    /** Satisfied. */
    SATISFIED,
    /** So so. */
    FAIR,
    /** Dissatisfied. */
    DISSATISFIED;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "satisfaction." + name().toLowerCase(Locale.ROOT));
    }
}
