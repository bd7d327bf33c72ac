package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How an agreement is made (协议形式): on paper, or by word of mouth and recorded by the mediator. */
public enum AgreementForm {
    /** On paper: in effect once the parties and the mediator signed and the committee sealed it. */
    WRITTEN,
    /** By word of mouth: in effect once agreed; the mediator records it. */
    ORAL;

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("casework", "form." + name().toLowerCase(Locale.ROOT));
    }
}
