package io.github.xingfujia.learning;

/** What a lesson may be listened to or seen as, beside its text (媒体). */
public enum Medium {
    /** A podcast. */
    AUDIO,
    /** A lecture. */
    VIDEO
}
