package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** Why a case is given back (退回原因): coded, never free text. */
public enum ReturnReason {
    /** The complexity is gone. */
    NO_LONGER_COMPLEX,
    /** What must be done can only be done where it arose. */
    LOCAL_FOLLOW_UP,
    /** The papers are not complete. */
    PAPERS_MISSING,
    /** It belongs to another place. */
    WRONG_PLACE;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of(
                "casework", "return." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
