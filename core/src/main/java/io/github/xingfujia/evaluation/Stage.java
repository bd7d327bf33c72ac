package io.github.xingfujia.evaluation;

/** Where a nomination stands, as everybody who may ask is told (推荐阶段). */
public enum Stage {
    /** Nominated; the village reviews it. */
    NOMINATED,
    /** On notice in the village. */
    VILLAGE_NOTICE,
    /** Before the panel. */
    PANEL,
    /** On notice before naming. */
    FINAL_NOTICE,
    /** Named. */
    NAMED,
    /** People review it; for whatever cause. */
    UNDER_REVIEW,
    /** Not carried on; for whatever cause. */
    NOT_CARRIED,
    /** The title was withdrawn. */
    WITHDRAWN,
    /** The title rests (荣誉中止): she has no certificate. */
    RESTING
}
