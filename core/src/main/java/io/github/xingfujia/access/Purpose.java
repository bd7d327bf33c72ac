package io.github.xingfujia.access;

import java.util.Locale;

/** Why personal data is touched (处理目的); every entry and every look states one (个人信息保护法 6). */
public enum Purpose {
    /** Handling a case. */
    HANDLE_CASE,
    /** Protecting someone from harm. */
    PROTECT,
    /** One's own matter. */
    OWN_MATTER,
    /** Supervising and guiding the lower tier. */
    SUPERVISE,
    /** Finding out whether two records are one dispute. */
    MATCH,
    /** Running the network and the team. */
    ADMINISTER,
    /** Checking who looked and changed. */
    AUDIT,
    /** Informing the public; nothing personal. */
    INFORM;

    /** Returns the word in entries, such as {@code handle-case}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
