package io.github.xingfujia.protection;

import io.github.xingfujia.protection.GateTable.Approach;
import io.github.xingfujia.protection.GateTable.Joint;

/**
 * What the gate knows of one person (安全门状态).
 *
 * @param gravest the gravest finding so far; a further screen never lowers it, only lifting does
 * @param current whether a screen stands that no new incident has overtaken
 * @param interviewed whether she was interviewed alone and told of the protection order
 * @param wantsShuttle whether she then wanted shuttle mediation
 */
public record GateState(GateClass gravest, boolean current, boolean interviewed, boolean wantsShuttle) {

    /** What is known of someone never asked. */
    public static final GateState UNKNOWN = new GateState(GateClass.NOT_SCREENED, false, false, false);

    /** Returns the row that holds now: a grave finding stays, anything else needs a standing screen. */
    public GateTable.Row row() {
        boolean stands = current || gravest.isPositive();
        return GateTable.row(stands ? gravest : GateClass.NOT_SCREENED);
    }

    /** Returns whether the other party may be approached, once the applicant agreed. */
    public boolean allowsApproach() {
        Approach approach = row().approach();
        return current
                && (approach == Approach.AS_AGREED || approach == Approach.AS_AGREED_AFTER_INTERVIEW && interviewed);
    }

    /** Returns whether a contact of this form is open from this person's side. */
    public boolean allows(ContactForm form) {
        return switch (form) {
            case SEPARATE -> !row().state().isForbidden();
            case APPROACH -> allowsApproach();
            case JOINT -> current && row().joint() == Joint.ALLOWED;
            case SHUTTLE ->
                current
                        && (row().joint() == Joint.ALLOWED
                                || row().joint() == Joint.SHUTTLE_IF_WANTED && interviewed && wantsShuttle);
        };
    }

    /** Returns the state after one more fact. */
    public GateState after(GateFact fact) {
        if (fact instanceof GateFact.Screened screened) {
            boolean asked = screened.found() != GateClass.NOT_SCREENED;
            return new GateState(gravest.orGraver(screened.found()), asked, interviewed, wantsShuttle);
        }
        if (fact instanceof GateFact.IncidentReported) {
            return new GateState(gravest, false, false, false);
        }
        if (fact instanceof GateFact.Interviewed i) {
            return new GateState(gravest, current, i.toldOfProtectionOrder(), i.wantsShuttle());
        }
        return fact instanceof GateFact.Lifted
                ? new GateState(GateClass.NO_INDICATOR, current, interviewed, wantsShuttle)
                : this;
    }
}
