package io.github.xingfujia.counselling;

/** Where a meeting is (会面地点). */
public enum Where {
    /** At the post. */
    POST,
    /** At a place that she named as safe. */
    AGREED_PLACE,
    /** At her home, where others live: the gate asks for it what it asks for a session of both. */
    HOME,
    /** By phone, under her rule of contact. */
    CALL
}
