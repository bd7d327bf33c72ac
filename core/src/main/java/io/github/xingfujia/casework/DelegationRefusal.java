package io.github.xingfujia.casework;

/** Why a delegation is not accepted (不接受委派的原因). */
public enum DelegationRefusal {
    /** Violence is suspected: nothing is mediated here. The court is told {@link #NOT_MEDIABLE}. */
    SAFETY,
    /** Nobody may mediate it. */
    NO_MEDIATOR,
    /** It is nothing that can be mediated. */
    NOT_MEDIABLE,
    /** It lies outside the area. */
    OUT_OF_AREA;

    /** Returns what the court is told: its file may be read by the other party, so what a party said alone is not in it. */
    public DelegationRefusal told() {
        return this == SAFETY ? NOT_MEDIABLE : this;
    }
}
