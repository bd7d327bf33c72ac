package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** What a clause of an agreement is about (协议条款类别), and whether a court can confirm it (民诉法解释 355). */
public enum ClauseKind {
    /** Support of children (子女抚养). */
    CHILD_SUPPORT(true),
    /** Visits to children (探望). */
    VISITS(true),
    /** Property (财产). */
    PROPERTY(true),
    /** Debts (债务). */
    DEBT(true),
    /** Support of parents (赡养). */
    PARENT_SUPPORT(true),
    /** A promise of conduct (行为承诺). */
    CONDUCT(true),
    /** The will to divorce (离婚意向): a promise to register or to sue, never the divorce. */
    DIVORCE_INTENT(false),
    /** Whether a marriage, parenthood or adoption exists (身份关系). */
    STATUS(false),
    /** To whom a thing or an intellectual property belongs (物权、知识产权确权). */
    OWNERSHIP(false);

    private final boolean confirmable;

    ClauseKind(boolean confirmable) {
        this.confirmable = confirmable;
    }

    /** Returns whether it may be part of a joint application for judicial confirmation (司法确认). */
    public boolean isConfirmable() {
        return confirmable;
    }

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of(
                "casework", "clause." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
