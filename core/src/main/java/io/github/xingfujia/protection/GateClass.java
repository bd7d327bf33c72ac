package io.github.xingfujia.protection;

import java.util.Locale;

/**
 * What is known about the safety of one person (安全筛查结论), from the least to the most grave: the rows of
 * the gate table. A later one is never lowered by a further screen, only lifted.
 */
public enum GateClass {
    /** Not screened, or could not be asked safely. */
    NOT_SCREENED,
    /** Asked alone, nothing found. */
    NO_INDICATOR,
    /** Violence for the first time and minor (规程 ¶9). */
    FIRST_AND_MINOR,
    /** Injured, or repeated, or real danger (规程 ¶10). */
    INJURED_OR_REPEATED,
    /** Severe grade, a flag item, or a threat to the person or relatives (规程 ¶11). */
    SEVERE,
    /** A minor suspected as victim, or a person without full capacity (反家庭暴力法 14). */
    MINOR_OR_INCAPABLE;

    /** Returns the graver of two. */
    public GateClass orGraver(GateClass other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns whether violence was found or must be presumed. */
    public boolean isPositive() {
        return compareTo(NO_INDICATOR) > 0;
    }

    /** Returns whether any 劝和 is forbidden and nothing lifts it. */
    public boolean isForbidden() {
        return compareTo(SEVERE) >= 0;
    }

    /** Returns the word in files and facts, such as {@code first-and-minor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
