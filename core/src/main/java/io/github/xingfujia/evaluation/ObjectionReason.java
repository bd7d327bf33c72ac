package io.github.xingfujia.evaluation;

/** What an objection came to (异议处理结论). Whoever objected reads the words written to them and never this. */
public enum ObjectionReason {
    /** It is true and speaks against the honour: what stands in the way ends the nomination or takes the title. */
    CONFIRMED,
    /** It was looked into and is not so. */
    NOT_SO,
    /** It is so, and the sheet asks nothing of the kind. */
    NO_CONDITION,
    /** The same was objected before and was answered. */
    ANSWERED_BEFORE;

    /** Returns whether it speaks against the honour. */
    public boolean upheld() {
        return this == CONFIRMED;
    }
}
