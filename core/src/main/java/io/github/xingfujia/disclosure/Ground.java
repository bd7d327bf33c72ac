package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** On what ground something was disclosed (提供依据种类). */
public enum Ground {
    /** She agreed, apart from everything else (个人信息保护法 23, 29); she may take it back (15). */
    CONSENT,
    /** A norm says so; there is nothing to take back. */
    LAW;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of(
                "disclosure", "ground." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
