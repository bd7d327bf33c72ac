package io.github.xingfujia.volunteer;

/** What became of an expression of interest (意向处理结果). */
public enum InterestAnswer {
    /** She was received and may apply. */
    INVITED,
    /** She could not be reached as she agreed, or no longer wants to. */
    CLOSED
}
