package io.github.xingfujia.casework;

/** Why a case is given back (退回原因): coded, never free text. */
public enum ReturnReason {
    /** The complexity is gone. */
    NO_LONGER_COMPLEX,
    /** What must be done can only be done where it arose. */
    LOCAL_FOLLOW_UP,
    /** The papers are not complete. */
    PAPERS_MISSING,
    /** It belongs to another place. */
    WRONG_PLACE
}
