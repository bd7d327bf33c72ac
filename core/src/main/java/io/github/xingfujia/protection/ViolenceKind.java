package io.github.xingfujia.protection;

/** The kind of violence (家庭暴力类型, 重庆市实施《反家庭暴力法》办法 2). */
public enum ViolenceKind {
    /** Bodily harm. */
    PHYSICAL,
    /** Restriction of personal freedom. */
    CONFINEMENT,
    /** Mental harm. */
    MENTAL,
    /** Sexual harm. */
    SEXUAL,
    /** Economic harm. */
    ECONOMIC
}
