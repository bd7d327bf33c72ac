package io.github.xingfujia.evaluation;

/** Why a campaign ends without a tally (终止评选原因). */
public enum EndCause {
    /** It was started by mistake. */
    MISTAKE,
    /** Too few were put forward, or too few jurors could be found. */
    TOO_FEW,
    /** The federation put it off. */
    PUT_OFF
}
