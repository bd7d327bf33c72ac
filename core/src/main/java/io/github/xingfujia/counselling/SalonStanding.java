package io.github.xingfujia.counselling;

/** How far a salon has come (沙龙状态). */
public enum SalonStanding {
    /** People may sign up. */
    PLANNED,
    /** It has begun. */
    BEGUN,
    /** It was held. */
    HELD,
    /** It is not held. */
    CALLED_OFF
}
