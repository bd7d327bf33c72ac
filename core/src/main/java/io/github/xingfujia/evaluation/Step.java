package io.github.xingfujia.evaluation;

/** A step by which a nomination becomes known to more people than before (公开步骤): before each the oracle is asked. */
public enum Step {
    /** Notice in the village. */
    VILLAGE_NOTICE,
    /** Before the panel, and the vote of the public. */
    PANEL,
    /** Notice before naming. */
    FINAL_NOTICE,
    /** Naming. */
    NAMING
}
