package io.github.xingfujia.stations;

/** How far a studio has come (工作室培育阶段), in order. */
public enum StudioStep {
    /** Put forward. */
    CANDIDATE,
    /** Cultivated (培育). */
    CULTIVATED,
    /** Standardised (规范化). */
    STANDARDISED,
    /** Named a gold studio (金牌工作室). */
    GOLD
}
