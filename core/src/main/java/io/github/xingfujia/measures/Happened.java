package io.github.xingfujia.measures;

/** What happened to a measure that others have to act on (措施后果). */
public enum Happened {
    /** A protection order was not kept. */
    ORDER_BREACHED,
    /** A visit after a warning letter found violence. */
    WARNING_VIOLATED,
    /** A mandatory report is due. */
    REPORT_OWED
}
