package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.List;

/**
 * What can be asked of custody, and who may. Nothing of another's is open here to a partner, a juror or anybody without a role; a
 * party, and whoever holds what it was sent under, may only speak of her own words.
 */
final class Actions {

    static final Action ASK = own("askErasure");
    static final Action ERASURE = own("erasure");
    static final Action ASK_UNDER = own("askErasureUnder");
    static final Action ERASURE_UNDER = own("erasureUnder");
    static final Action DECIDE = new Action("custody.decideErasure", Purpose.ADMINISTER);
    static final Action ASK_OPENING = new Action("custody.askOpening", Purpose.PROTECT);
    static final Action AGREE_OPENING = new Action("custody.agreeOpening", Purpose.PROTECT);
    static final Action DESTROY = new Action("custody.destroy", Purpose.ADMINISTER);
    static final Action DESTROY_AGAIN = new Action("custody.destroyAgain", Purpose.ADMINISTER);
    static final Action ERASURES = new Action("custody.erasures", Purpose.ADMINISTER);
    static final Action LEDGER = new Action("custody.ledger", Purpose.ADMINISTER);
    static final Action BREAK_GLASS = new Action("custody.breakGlass", Purpose.PROTECT);
    static final Action CONFIRM = new Action("custody.confirmGlass", Purpose.SUPERVISE);
    static final Action OPENINGS = new Action("custody.openings", Purpose.PROTECT);
    static final Action GLASS_REASON = new Action("custody.glassReason", Purpose.SUPERVISE);
    static final Action REVIEWS = new Action("custody.reviews", Purpose.SUPERVISE);
    static final Action GLASSES = new Action("custody.glasses", Purpose.AUDIT);
    static final Action TELL_WHEREABOUTS = own("tellWhereabouts");
    static final Action WHEREABOUTS = new Action("custody.whereabouts", Purpose.PROTECT);
    static final Action UNSAID = new Action("custody.unsaid", Purpose.PROTECT);
    static final Action HANDLED = new Action("custody.handled", Purpose.PROTECT);
    static final Action LOOKED = new Action("custody.looked", Purpose.AUDIT);
    static final Action LOOKED_BY = new Action("custody.lookedBy", Purpose.AUDIT);

    /** Who may act in severe danger and who may confirm it afterwards: never who handles or judges only. */
    static final List<Role> GUARDIANS =
            List.of(Role.PROTECTION_STAFF, Role.CENTRE_STAFF, Role.OPERATOR_12338, Role.HEAD);

    private Actions() {}

    static List<Permission> permissions() {
        Role[] guardians = GUARDIANS.toArray(Role[]::new);
        return List.of(
                Permission.of(ASK, Reach.OWN_MATTER),
                Permission.of(ASK, Reach.WHOLE_HOME, Role.PROTECTION_STAFF, Role.CENTRE_STAFF, Role.HEAD),
                Permission.of(ASK_UNDER, Reach.ANYONE),
                Permission.of(ERASURE_UNDER, Reach.ANYONE),
                Permission.of(ERASURE, Reach.OWN_MATTER),
                Permission.of(ERASURE, Reach.WHOLE_HOME, Role.HEAD, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
                Permission.of(DECIDE, Reach.WHOLE_HOME, Role.HEAD),
                Permission.of(ASK_OPENING, Reach.WHOLE_HOME, Role.PROTECTION_STAFF, Role.CENTRE_STAFF),
                Permission.of(AGREE_OPENING, Reach.WHOLE_HOME, Role.HEAD, Role.SECURITY_ADMIN),
                Permission.of(DESTROY, Reach.WHOLE_HOME, Role.SECURITY_ADMIN),
                Permission.of(DESTROY_AGAIN, Reach.WHOLE_HOME, Role.SECURITY_ADMIN),
                Permission.of(ERASURES, Reach.WHOLE_HOME, Role.HEAD, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
                Permission.of(LEDGER, Reach.WHOLE_HOME, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
                Permission.of(BREAK_GLASS, Reach.WHOLE_HOME, guardians),
                Permission.of(OPENINGS, Reach.WHOLE_HOME, guardians),
                Permission.of(CONFIRM, Reach.NAMED, guardians),
                Permission.of(REVIEWS, Reach.NAMED, guardians),
                Permission.of(GLASS_REASON, Reach.NAMED, guardians),
                Permission.of(GLASSES, Reach.WHOLE_HOME, Role.AUDIT_ADMIN),
                Permission.of(TELL_WHEREABOUTS, Reach.OWN_MATTER),
                Permission.of(TELL_WHEREABOUTS, Reach.WHOLE_HOME, Role.PROTECTION_STAFF),
                Permission.of(WHEREABOUTS, Reach.OWN_MATTER),
                Permission.of(WHEREABOUTS, Reach.WHOLE_HOME, Role.PROTECTION_STAFF),
                Permission.of(UNSAID, Reach.WHOLE_HOME, Role.PROTECTION_STAFF),
                Permission.of(
                        HANDLED,
                        Reach.WHOLE_HOME,
                        Role.CENTRE_STAFF,
                        Role.TOWN_WORKER,
                        Role.STATION_WORKER,
                        Role.OPERATOR_12338,
                        Role.MEDIATOR,
                        Role.COUNSELLOR,
                        Role.HEAD),
                Permission.of(LOOKED, Reach.WHOLE_HOME, Role.AUDIT_ADMIN),
                Permission.of(LOOKED_BY, Reach.WHOLE_HOME, Role.AUDIT_ADMIN),
                Permission.of(LOOKED, Reach.OWN_MATTER));
    }

    private static Action own(String verb) {
        return new Action("custody." + verb, Purpose.OWN_MATTER);
    }
}
