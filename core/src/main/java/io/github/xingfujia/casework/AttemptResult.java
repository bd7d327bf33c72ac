package io.github.xingfujia.casework;

/** What an attempt came to (调处结果). */
public enum AttemptResult {
    /** Not settled. */
    UNSETTLED,
    /** Settled, no agreement drawn up yet. */
    SETTLED
}
