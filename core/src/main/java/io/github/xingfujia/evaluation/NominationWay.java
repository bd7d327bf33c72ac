package io.github.xingfujia.evaluation;

/** How a nomination came (推荐方式). */
public enum NominationWay {
    /** They put themselves forward. */
    SELF,
    /** Somebody else did. */
    MUTUAL,
    /** An organisation did. */
    ORGANISATION
}
