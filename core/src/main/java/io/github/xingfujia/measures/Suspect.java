package io.github.xingfujia.measures;

/** Whom a mandatory report is about (强制报告对象). */
public enum Suspect {
    /** A minor. */
    MINOR,
    /** An adult without capacity. */
    NO_CAPACITY,
    /** An adult of limited capacity. */
    LIMITED_CAPACITY,
    /** Who cannot report: old, disabled, ill, coerced or threatened (重庆办法 21). */
    CANNOT_REPORT
}
