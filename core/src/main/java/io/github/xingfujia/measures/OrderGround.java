package io.github.xingfujia.measures;

/** Why it is she, or another for her, who applies (申请事由). */
public enum OrderGround {
    /** She applies herself. */
    OWN_WILL,
    /** She has no or limited capacity. */
    INCAPABLE,
    /** She cannot apply, by force or threat. */
    COERCED,
    /** She is old, disabled or gravely ill, and wants it. */
    OLD_DISABLED_OR_ILL
}
