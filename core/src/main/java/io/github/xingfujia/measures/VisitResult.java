package io.github.xingfujia.measures;

/** What a visit after a warning letter found (查访结果). */
public enum VisitResult {
    /** No violence since. */
    CLEAN,
    /** Violence again. */
    VIOLENCE,
    /** Nobody was met: it counts for nothing. */
    NOT_MET
}
