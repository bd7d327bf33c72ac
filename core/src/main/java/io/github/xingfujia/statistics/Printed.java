package io.github.xingfujia.statistics;

/** How a percentage somebody printed stands to the exact ratio (所载数字核对). */
public enum Printed {
    /** Rounded half up at the decimals it was printed with. */
    ROUNDED,
    /** Cut off instead of rounded. */
    TRUNCATED,
    /** Neither: another numerator, another base or a slip. */
    WRONG
}
