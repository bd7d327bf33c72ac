package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/**
 * What a message to a resident says (通知内容): never what it is about, so that whoever reads the phone learns
 * nothing; one text for every cause.
 */
public enum Notice {
    /** There is news in what she asked about. */
    NEWS;

    /** Returns the neutral text. */
    public Wording wording() {
        return Wording.of("messaging", "notice." + name().toLowerCase(Locale.ROOT));
    }
}
