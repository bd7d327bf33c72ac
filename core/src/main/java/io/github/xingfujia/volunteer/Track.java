package io.github.xingfujia.volunteer;

import java.util.Locale;

/** What someone is certified for (资格方向). */
public enum Track {
    /** Mediation. */
    MEDIATION,
    /** Counselling. */
    COUNSELLING;

    /** Returns the word in files and facts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
