package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What the court made of a joint application for confirmation (司法确认结果). */
public enum Confirmation {
    /** The agreement was confirmed. */
    CONFIRMED,
    /** The application was rejected. */
    REJECTED,
    /** The court did not accept it. */
    NOT_ACCEPTED,
    /** The parties took it back. */
    WITHDRAWN;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of(
                "casework", "confirmation." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
