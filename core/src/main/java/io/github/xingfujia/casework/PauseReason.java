package io.github.xingfujia.casework;

/** Why a clock stands still (中止原因). */
public enum PauseReason {
    /** An appraisal is under way (人民法院在线调解规则 26). */
    APPRAISAL,
    /** A party cannot be present for a stated time. */
    PARTY_ABSENT,
    /** Another procedure must be finished first. */
    OTHER_PROCEDURE
}
