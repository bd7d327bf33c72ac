package io.github.xingfujia.departments;

/** What a department is told over its link (推送内容). */
public enum Notice {
    /** A task is offered to it, with what it may know. */
    REFERRAL,
    /** It is late. */
    REMINDER,
    /** The task was taken back. */
    WITHDRAWAL
}
