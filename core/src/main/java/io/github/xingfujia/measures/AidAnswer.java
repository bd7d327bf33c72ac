package io.github.xingfujia.measures;

/** What became of an application for legal aid (法律援助办理情况): 法律援助法 43, 49. */
public enum AidAnswer {
    /** Granted. */
    GRANTED,
    /** Refused, in writing and with reasons. */
    REFUSED,
    /** A lawyer was appointed. */
    APPOINTED,
    /** She objected to the refusal. */
    OBJECTED,
    /** The justice bureau upheld the refusal. */
    UPHELD,
    /** The justice bureau had it granted. */
    REVERSED
}
