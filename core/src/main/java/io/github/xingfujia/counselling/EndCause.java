package io.github.xingfujia.counselling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why counselling or care ends (结束原因). */
public enum EndCause {
    /** What was agreed is done. */
    DONE,
    /** She does not want it any longer. */
    OWN_WISH,
    /** She was handed to somebody else. */
    REFERRED,
    /** She moved away. */
    MOVED,
    /** The county's rule when to stop. */
    STOP_RULE,
    /** It is not for minors, and she was reported instead (未成年人保护法 11). */
    MINOR;

    /** Returns what somebody may say; the other two say themselves when they end it. */
    public static List<EndCause> spoken() {
        return Arrays.stream(values()).filter(c -> c != STOP_RULE && c != MINOR).toList();
    }

    /** Returns the word of it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
