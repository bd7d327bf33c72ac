package io.github.xingfujia.counselling;

/** How a meeting came about (会面情况). */
public enum Attendance {
    /** It was held. */
    HELD,
    /** She was not there. */
    NOT_MET,
    /** She did not want it. */
    DECLINED,
    /** It was not safe: nothing more is planned until she says how. */
    UNSAFE
}
