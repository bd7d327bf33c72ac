package io.github.xingfujia.stations;

/** Why a studio goes down a step (降级原因). */
public enum LowerCause {
    /** An inspection found it wanting. */
    INSPECTION,
    /** It asked to. */
    OWN_WISH,
    /** It works no more. */
    CLOSED
}
