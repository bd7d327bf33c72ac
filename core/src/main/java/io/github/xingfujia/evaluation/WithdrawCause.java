package io.github.xingfujia.evaluation;

/** Why a title was withdrawn (撤销原因); the roll never says. */
public enum WithdrawCause {
    /** They wanted it. */
    OWN_WISH,
    /** The conditions no longer hold. */
    CONDITIONS,
    /** What was told was not true. */
    UNTRUE,
    /** Votes were bought. */
    BRUSHING,
    /** Review by protection staff. */
    REVIEW
}
