package io.github.xingfujia.evaluation;

/** Why a nomination is not carried on (不予推荐原因); outside the district's own compartment nobody is told which. */
public enum DeclineCause {
    /** They wanted it so. */
    OWN_WISH,
    /** A condition of the sheet is not met. */
    CONDITIONS,
    /** What was told is not true. */
    UNTRUE,
    /** The village looked at it and did not carry it (评议未通过). */
    NOT_CARRIED_BY_VILLAGE,
    /** An objection was upheld. */
    OBJECTION
}
