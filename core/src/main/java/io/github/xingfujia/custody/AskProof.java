package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How she showed who she is (身份核验方式). */
public enum AskProof {
    /** Her signed paper, and her identity card was seen. */
    SIGNED_PAPER,
    /** She came herself, and her identity card was seen. */
    IN_PERSON,
    /** A call back to the number by which she is safely reached. */
    CALLED_BACK;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of("custody", "proof." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
