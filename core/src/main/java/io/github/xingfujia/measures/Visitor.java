package io.github.xingfujia.measures;

/** On whose behalf somebody takes part in a visit (查访单位). */
public enum Visitor {
    /** The police. */
    POLICE,
    /** The village or residents' committee. */
    COMMITTEE,
    /** The federation. */
    FEDERATION
}
