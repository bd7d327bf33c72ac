package io.github.xingfujia.departments;

/** Why a task is taken back by who sent it (撤回原因). */
public enum WithdrawCause {
    /** It was sent in error. */
    SENT_IN_ERROR,
    /** It is no longer needed. */
    NO_LONGER_NEEDED,
    /** The person took her consent back. */
    CONSENT_WITHDRAWN
}
