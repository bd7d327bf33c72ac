package io.github.xingfujia.departments;

/** What makes a task worth sending (提请事由), as the room a subject lies in tells it. */
public enum OfferCause {
    /** A protection order was not kept (反家庭暴力法 34). */
    ORDER_BREACHED,
    /** A visit after a warning letter found violence (公通字〔2024〕34号 ¶20). */
    WARNING_VIOLATED,
    /** Somebody who cannot act for herself may be a victim (反家庭暴力法 14). */
    REPORT_OWED,
    /** Danger was found or rose to injury, repetition or real danger (规程 ¶10). */
    INJURED_OR_REPEATED,
    /** Danger was found or rose to severe (规程 ¶11). */
    SEVERE
}
