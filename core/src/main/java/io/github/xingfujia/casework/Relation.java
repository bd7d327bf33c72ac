package io.github.xingfujia.casework;

/** How a mediator is related to a party (利害关系, after 特邀调解规定 15). */
public enum Relation {
    /** A near relative or other kin of a party or agent. */
    KIN,
    /** An interest of her own in the matter. */
    INTEREST,
    /** Another relation that may affect fairness. */
    OTHER
}
