package io.github.xingfujia.consultation;

/** Whether a question waits (提问状态). */
public enum QuestionStanding {
    /** It waits for an answer. */
    WAITING,
    /** It is answered. */
    ANSWERED
}
