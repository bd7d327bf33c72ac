package io.github.xingfujia.access;

/** How far a permission reaches (权限范围). */
public enum Reach {
    /** Matters held by the actor's own post, and those in which she is named. */
    OWN_POST,
    /** Only matters in which the actor is named. */
    NAMED,
    /** What is sent to the partner department that asks. */
    OWN_DEPARTMENT,
    /** Every matter of the home. */
    WHOLE_HOME,
    /** The person's own matter. */
    OWN_MATTER,
    /** Whoever asks: nothing personal is involved, or a report must never be turned away. */
    ANYONE
}
