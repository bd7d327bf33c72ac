package io.github.xingfujia.casework;

/** How grave a dispute looks (风险等级); shown as a word and a shape, never by colour alone. */
public enum Risk {
    /** Nothing points to harm. */
    LOW,
    /** It may get worse. */
    MEDIUM,
    /** It is likely to get worse soon. */
    HIGH
}
