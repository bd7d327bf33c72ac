package io.github.xingfujia.prevention;

/** Why a watch ended before its time (关注结束原因). */
public enum WatchOutcome {
    /** A matter was opened with her will. */
    MATTER_OPENED,
    /** Help was offered. */
    HELP_OFFERED,
    /** It was nothing. */
    NOTHING
}
