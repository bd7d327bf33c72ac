package io.github.xingfujia.evaluation;

/** Why people have to look at a nomination (复核原因); read by protection staff alone. */
public enum Cause {
    /** Papers are missing. */
    PAPERS,
    /** Somebody of the household was named without a number, or not at all, so that nothing could be asked about. */
    UNKNOWN_PERSON,
    /** Somebody of the same name is said to have used violence, in a matter that has no number of his. */
    NAMESAKE,
    /** Something speaks against honouring somebody of the household. */
    RECORD,
    /** An objection is not answered. */
    OBJECTION,
    /** Nothing: it is one of those that are looked at all the same. */
    SAMPLE
}
