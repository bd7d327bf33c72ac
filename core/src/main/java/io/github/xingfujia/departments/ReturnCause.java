package io.github.xingfujia.departments;

/** Why a department gives a task back (退回原因). */
public enum ReturnCause {
    /** It is not its business. */
    NOT_COMPETENT,
    /** It lies in another place. */
    OTHER_PLACE,
    /** What is needed is lacking. */
    INCOMPLETE,
    /** It is dealt with already. */
    ALREADY_HANDLED
}
