package io.github.xingfujia.protection;

import io.github.xingfujia.messaging.AlarmWords;

/** Who suffers by what somebody said alone (谁受害), as far as the words themselves tell (decision 256). */
public enum Sufferer {
    /** Nothing was said by which anybody suffers. */
    NOBODY,
    /** Whoever speaks. */
    SPEAKER,
    /** Whoever is there on the other side: the speaker says that he did it himself. */
    OTHER,
    /** Somebody, and nobody can tell who: everybody is asked alone again. */
    UNKNOWN;

    /** Returns whether whoever is there on the other side suffers, or may. */
    public boolean mayBeOther() {
        return this == OTHER || this == UNKNOWN;
    }

    /**
     * Returns the row of whoever was asked alone and said this. Words of violence that is done to her come to the first and minor row at
     * least, whatever was ticked beside them (decision 161); words that only may mean danger (decision 232), or that tell of another who
     * suffers, leave whoever said them to be asked again.
     *
     * @param ticked the row by what was ticked
     */
    public GateClass row(GateClass ticked, String words) {
        if (ticked != GateClass.NO_INDICATOR) {
            return ticked;
        }
        return switch (this) {
            case SPEAKER -> GateClass.FIRST_AND_MINOR;
            case OTHER, UNKNOWN -> GateClass.NOT_SCREENED;
            case NOBODY -> AlarmWords.said(words) ? GateClass.NOT_SCREENED : ticked;
        };
    }
}
