package io.github.xingfujia.stations;

/** How a post stands to its standard on a day (达标情况). */
public enum Accreditation {
    /** There is no standard for its kind. */
    NO_STANDARD,
    /** Nobody has inspected it. */
    NEVER_INSPECTED,
    /** Accredited, and the time is not over. */
    ACCREDITED,
    /** Accredited on condition, and the time to mend is not over. */
    CONDITIONAL,
    /** The last inspection found that something is missing. */
    NOT_YET,
    /** The time is over. */
    LAPSED
}
