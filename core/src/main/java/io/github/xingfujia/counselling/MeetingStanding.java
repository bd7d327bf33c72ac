package io.github.xingfujia.counselling;

/** How far a meeting has come (会面状态). */
public enum MeetingStanding {
    /** It is planned. */
    PLANNED,
    /** It has begun. */
    STARTED,
    /** It was written down. */
    RECORDED,
    /** It was cancelled, or may not be held any more. */
    CANCELLED
}
