package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How far an agreement was performed when somebody asked (履行情况). */
public enum Performance {
    /** As agreed. */
    PERFORMED,
    /** In part. */
    PARTLY,
    /** Not at all. */
    NOT;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "performance." + name().toLowerCase(Locale.ROOT));
    }
}
