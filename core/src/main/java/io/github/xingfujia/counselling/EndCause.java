package io.github.xingfujia.counselling;

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
    STOP_RULE
}
