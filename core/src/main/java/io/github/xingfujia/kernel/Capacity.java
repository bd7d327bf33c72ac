package io.github.xingfujia.kernel;

/** Whether someone can act for herself (民事行为能力, 民法典 17–22). */
public enum Capacity {
    /** Full capacity. */
    FULL,
    /** Under eighteen. */
    MINOR,
    /** An adult without full capacity. */
    INCAPABLE
}
