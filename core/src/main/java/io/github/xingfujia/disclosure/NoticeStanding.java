package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How the notice to a recipient stands that a consent was taken back (撤回通知进度). */
public enum NoticeStanding {
    /** Nothing was taken back. */
    NONE,
    /** The recipient is to be told. */
    TO_NOTIFY,
    /** She was told and has not acknowledged it. */
    NOTIFIED,
    /** She acknowledged that she uses it no more. */
    ACKNOWLEDGED;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of(
                "disclosure", "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    boolean isWaiting() {
        return this == TO_NOTIFY || this == NOTIFIED;
    }
}
