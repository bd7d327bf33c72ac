package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** How the review of an opening in severe danger stands (紧急查阅复核). */
public enum GlassStanding {
    /** The second person has not said yet whether it was right. */
    UNCONFIRMED,
    /** She did not say so in time. */
    OVERDUE,
    /** It was right. */
    RIGHT,
    /** It was not. */
    WRONG;

    /** Returns how it is said. */
    public Wording wording() {
        return Wording.of("custody", "glass." + word());
    }

    /** Returns whether somebody has yet to say whether it was right. */
    public boolean isWaiting() {
        return this == UNCONFIRMED || this == OVERDUE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static GlassStanding of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
