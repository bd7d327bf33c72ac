package io.github.xingfujia.evaluation;

/** What decides between equal scores (同分规则); the sheet gives the order. */
public enum TieBreak {
    /** The higher mean of the panel. */
    PANEL,
    /** The higher mean in the criterion that weighs most; the first of several. */
    FIRST_CRITERION,
    /** More votes of the public, after the discount. */
    VOTES,
    /** The panel that agreed more: the smaller distance between the marks that count. */
    AGREEMENT
}
