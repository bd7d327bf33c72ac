package io.github.xingfujia.evaluation;

/** Why people have to look at a nomination (复核原因); read by protection staff alone. */
public enum Cause {
    /** Papers are missing. */
    PAPERS,
    /** Somebody of the household was named without a number, so that nothing could be asked about. */
    UNKNOWN_PERSON,
    /** Something speaks against honouring somebody of the household. */
    RECORD,
    /** An objection is not answered. */
    OBJECTION,
    /** Nothing: it is one of those that are looked at all the same. */
    SAMPLE
}
