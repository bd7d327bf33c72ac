package io.github.xingfujia.measures.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of measures, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action ASK_WARNING = protect("askWarning");
    public static final Action REGISTER_WARNING = protect("registerWarning");
    public static final Action CORRECT_WARNING = protect("correctWarning");
    public static final Action DECLINE_WARNING = protect("declineWarning");
    public static final Action PLAN_VISIT = protect("planVisit");
    public static final Action START_VISIT = protect("startVisit");
    public static final Action RECORD_VISIT = protect("recordVisit");
    public static final Action PREPARE_ORDER = protect("prepareOrder");
    public static final Action ORDER_PAPERS = protect("orderPapers");
    public static final Action ORDER_ACCEPTED = protect("orderAccepted");
    public static final Action ORDER_MADE = protect("orderMade");
    public static final Action ORDER_DISMISSED = protect("orderDismissed");
    public static final Action ORDER_SERVED = protect("orderServed");
    public static final Action ASK_CHANGE = protect("askChange");
    public static final Action CHANGE_RULED = protect("changeRuled");
    public static final Action ORDER_BREACHED = protect("orderBreached");
    public static final Action POLICE_TOLD = protect("policeTold");
    public static final Action RETURN_VISIT = protect("returnVisit");
    public static final Action COURT_FED = protect("courtFed");
    public static final Action OWE_REPORT = protect("oweReport");
    public static final Action REPORTED = protect("reported");
    public static final Action REPORT_ANSWERED = protect("reportAnswered");
    public static final Action SOURCE = protect("source");
    public static final Action ASK_AID = protect("askAid");
    public static final Action AID_ANSWERED = protect("aidAnswered");
    public static final Action VIEW = protect("view");
    public static final Action DUE = protect("due");
    public static final Action PLACE = protect("place");
    public static final Action EXTEND_STAY = protect("extendStay");
    public static final Action LEAVE = protect("leave");
    public static final Action PLACEMENT = protect("placement");
    public static final Action PLACEMENTS = protect("placements");

    private static final List<Action> ON_A_FILE = List.of(
            ASK_WARNING,
            REGISTER_WARNING,
            CORRECT_WARNING,
            DECLINE_WARNING,
            PLAN_VISIT,
            START_VISIT,
            RECORD_VISIT,
            PREPARE_ORDER,
            ORDER_PAPERS,
            ORDER_ACCEPTED,
            ORDER_MADE,
            ORDER_DISMISSED,
            ORDER_SERVED,
            ASK_CHANGE,
            CHANGE_RULED,
            ORDER_BREACHED,
            POLICE_TOLD,
            RETURN_VISIT,
            COURT_FED,
            OWE_REPORT,
            REPORTED,
            REPORT_ANSWERED,
            ASK_AID,
            AID_ANSWERED,
            VIEW,
            DUE,
            PLACE);

    /** Who may open a file at the post that holds it, as protection says; nobody else reads what is done in it. */
    private static final Role[] HANDLERS = {
        Role.PROTECTION_STAFF, Role.CENTRE_STAFF, Role.TOWN_WORKER, Role.STATION_WORKER
    };

    /** Who may be a named handler of a stay, wherever she sits. */
    private static final Role[] KEEPERS = {
        Role.STATION_WORKER,
        Role.TOWN_WORKER,
        Role.STUDIO_HOST,
        Role.CENTRE_STAFF,
        Role.MEDIATOR,
        Role.OPERATOR_12338,
        Role.PROTECTION_STAFF
    };

    private Actions() {}

    /** Returns the lines of the matrix. */
    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        ON_A_FILE.forEach(a -> all.add(Permission.of(a, Reach.OWN_POST, HANDLERS)));
        // what was told to the post above is read there by whoever leads it
        all.add(Permission.of(DUE, Reach.OWN_POST, Role.HEAD));
        // who is named goes on visits from wherever she sits
        List.of(START_VISIT, RECORD_VISIT).forEach(a -> all.add(Permission.of(a, Reach.NAMED, KEEPERS)));
        all.add(Permission.of(SOURCE, Reach.OWN_POST, Role.PROTECTION_STAFF));
        for (Action action : List.of(EXTEND_STAY, LEAVE, PLACEMENT, PLACEMENTS)) {
            all.add(Permission.of(action, Reach.NAMED, KEEPERS));
        }
        return all;
    }

    private static Action protect(String verb) {
        return new Action("measures." + verb, Purpose.PROTECT);
    }
}
