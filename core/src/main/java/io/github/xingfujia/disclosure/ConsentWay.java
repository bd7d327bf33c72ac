package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How a consent was given (同意方式). */
public enum ConsentWay {
    /** On paper, with her name or her fingerprint. */
    WRITTEN,
    /** Before the member of staff who records it. */
    IN_PERSON,
    /** By telephone, at a number that is hers. */
    PHONE,
    /** On her own page or account. */
    ONLINE;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of(
                "disclosure", "consent." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
