package io.github.xingfujia.evaluation;

/** What a review by protection staff came to (复核结论); nobody else reads why. */
public enum Settlement {
    /** The step may be taken, for as long as the sheet says and nothing new is known. */
    CLEARED,
    /** Papers are wanted before it is asked again. */
    PAPERS_WANTED,
    /** It is not carried on. */
    NOT_CARRIED
}
