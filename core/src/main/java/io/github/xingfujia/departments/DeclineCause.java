package io.github.xingfujia.departments;

/** Why a task that was offered is not sent (不提请理由); never for one that the law demands. */
public enum DeclineCause {
    /** She does not want it. */
    NOT_WANTED,
    /** The department does it already, by another way. */
    DONE_OTHERWISE,
    /** It does not fit what happened. */
    NOT_FITTING
}
