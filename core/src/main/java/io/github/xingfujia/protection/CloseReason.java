package io.github.xingfujia.protection;

/** Why a violence file is closed (结案原因). */
public enum CloseReason {
    /** The danger has passed and what was owed was done. */
    SAFE,
    /** She wants no more, and was seen alone since; never while the last two rows of the gate hold. */
    HER_WILL,
    /** It was no violence; only while nothing is found any more, and by two. */
    NOT_VIOLENCE,
    /** Another place handles it: she moved away, or it belongs there; by two. */
    ELSEWHERE,
    /** The victim or the respondent died; by two. */
    DIED;

    /**
     * Returns whether one proposes it with a reason and another confirms: what ends a file without her being safe or asking so, and
     * whatever ends one in which she was ever found injured, beaten again or in danger, whatever was lifted since.
     *
     * @param worst the gravest grade ever found
     */
    public boolean isByTwo(GateClass worst) {
        return this == NOT_VIOLENCE
                || this == ELSEWHERE
                || this == DIED
                || worst.compareTo(GateClass.INJURED_OR_REPEATED) >= 0;
    }
}
