package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What an attempt came to (调处结果). */
public enum AttemptResult {
    /** Not settled. */
    UNSETTLED,
    /** Settled, no agreement drawn up yet. */
    SETTLED;

    /** Returns the word for people. */
    public Wording wording() {
        return Wording.of("casework", "result." + name().toLowerCase(Locale.ROOT));
    }
}
