package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What either party may ask for at any time (我的权利); told to both in the same words. */
public enum Right {
    /** Not to accept a mediator (特邀调解规定 15). */
    MEDIATOR_CHALLENGE,
    /** To be spoken with alone. */
    SEPARATE_TALK,
    /** To refuse mediation or leave it (人民调解法 23). */
    WITHDRAWAL,
    /** To apply for a protection order (反家庭暴力法 23). */
    PROTECTION_ORDER,
    /** To ask for legal aid. */
    LEGAL_AID,
    /** To complain about the handling. */
    COMPLAINT;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "right." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
