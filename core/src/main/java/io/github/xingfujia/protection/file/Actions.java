package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be asked of protection, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action REGISTER = protect("register");
    public static final Action REPORT = protect("report");
    public static final Action VIEW = protect("view");
    public static final Action LIST = protect("list");
    public static final Action SAY = protect("say");
    public static final Action DESCRIBE = protect("describe");
    public static final Action NAME_ANOTHER = protect("nameAnother");
    public static final Action CONTACT = protect("contact");
    public static final Action RELATE = protect("relate");
    public static final Action WISH = protect("wish");
    public static final Action NAME_HANDLER = protect("nameHandler");
    public static final Action DISCLOSE = protect("disclose");
    public static final Action UNDISCLOSE = protect("undisclose");
    public static final Action ADD_MINOR = protect("addMinor");
    public static final Action ASK_MINOR = protect("askMinor");
    public static final Action ASSESS = protect("assess");
    public static final Action JUDGE = protect("judge");
    public static final Action INCIDENT = protect("incident");
    public static final Action WITHDRAW = protect("withdraw");
    public static final Action INTERVIEW = protect("interview");
    public static final Action LIFT = protect("lift");
    public static final Action CONFIRM_LIFT = protect("confirmLift");
    public static final Action DONE = protect("done");
    public static final Action REPORTED = protect("reported");
    public static final Action ADD_EVIDENCE = protect("addEvidence");
    public static final Action HAND_EVIDENCE = protect("handEvidence");
    public static final Action EVIDENCE = protect("evidence");
    public static final Action INTAKE = protect("intake");
    public static final Action PLAN_VISIT = protect("planVisit");
    public static final Action VISITS = protect("visits");
    public static final Action VISIT = protect("visit");
    public static final Action VISITORS = protect("visitors");
    public static final Action CHECK_IN = protect("checkIn");
    public static final Action CHECK_OUT = protect("checkOut");
    public static final Action CANCEL_VISIT = protect("cancelVisit");
    public static final Action CLOSE = protect("close");
    public static final Action PROPOSE_CLOSE = protect("proposeClose");
    public static final Action CONFIRM_CLOSE = protect("confirmClose");
    public static final Action FOLLOW_UP = protect("followUp");
    public static final Action TELL_RESPONDENT = protect("tellRespondent");
    public static final Action MINE = new Action("protection.mine", Purpose.OWN_MATTER);
    public static final Action RESPONDENT = new Action("protection.respondent", Purpose.OWN_MATTER);

    /** Asked by the id under which somebody sent it, which nobody else ever had. */
    public static final Action TOLD = new Action("protection.told", Purpose.OWN_MATTER);

    public static final Action TELL_MORE = new Action("protection.tellMore", Purpose.OWN_MATTER);

    /** What whoever received it first may add, wherever she sits; and she may have the record of what she took in. */
    private static final List<Action> ADDING = List.of(SAY, ADD_MINOR, INCIDENT, ADD_EVIDENCE, INTAKE);

    /** Open to those who go on the visit, too. */
    private static final List<Action> VISITING = List.of(VISITS, VISIT, CHECK_IN, CHECK_OUT);

    /** Open to the accountable post and the named handler only. */
    static final Set<Action> STEERING = ImmutableSet.of(
            VIEW,
            DESCRIBE,
            NAME_ANOTHER,
            CONTACT,
            RELATE,
            WISH,
            NAME_HANDLER,
            DISCLOSE,
            UNDISCLOSE,
            ASK_MINOR,
            ASSESS,
            JUDGE,
            WITHDRAW,
            INTERVIEW,
            LIFT,
            CONFIRM_LIFT,
            DONE,
            REPORTED,
            HAND_EVIDENCE,
            EVIDENCE,
            PLAN_VISIT,
            VISITORS,
            VISIT,
            CHECK_IN,
            CHECK_OUT,
            CANCEL_VISIT,
            CLOSE,
            PROPOSE_CLOSE,
            CONFIRM_CLOSE,
            FOLLOW_UP,
            TELL_RESPONDENT);

    private static final Role[] REGISTRARS = {
        Role.STATION_WORKER,
        Role.TOWN_WORKER,
        Role.STUDIO_HOST,
        Role.CENTRE_STAFF,
        Role.MEDIATOR,
        Role.COUNSELLOR,
        Role.OPERATOR_12338,
        Role.PROTECTION_STAFF
    };

    /** Who reads and handles a file: workers of the post that is accountable for it, not everybody who sits there. */
    private static final Role[] HANDLERS = {
        Role.PROTECTION_STAFF, Role.CENTRE_STAFF, Role.TOWN_WORKER, Role.STATION_WORKER
    };

    private Actions() {}

    /** Returns whether any of these roles handles files at the post where it is held. */
    public static boolean handles(List<Role> roles) {
        return Arrays.stream(HANDLERS).anyMatch(roles::contains);
    }

    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        all.add(Permission.of(REGISTER, Reach.OWN_POST, REGISTRARS));
        all.add(Permission.of(REPORT, Reach.ANYONE));
        all.add(Permission.of(TOLD, Reach.ANYONE));
        all.add(Permission.of(TELL_MORE, Reach.ANYONE));
        all.add(Permission.of(LIST, Reach.OWN_POST, HANDLERS));
        // who handles it by name has it on her list, wherever she sits; the head's post sees what was not done in time
        all.add(Permission.of(LIST, Reach.NAMED, REGISTRARS));
        all.add(Permission.of(LIST, Reach.OWN_POST, Role.HEAD));
        STEERING.forEach(action -> all.add(Permission.of(action, Reach.OWN_POST, HANDLERS)));
        for (Action action : ADDING) {
            all.add(Permission.of(action, Reach.OWN_POST, HANDLERS));
            all.add(Permission.of(action, Reach.NAMED, REGISTRARS));
        }
        VISITING.forEach(action -> all.add(Permission.of(action, Reach.NAMED, REGISTRARS)));
        for (Action action : List.of(MINE, RESPONDENT, SAY, CONTACT, WITHDRAW, WISH)) {
            all.add(Permission.of(action, Reach.OWN_MATTER));
        }
        return all;
    }

    private static Action protect(String verb) {
        return new Action("protection." + verb, Purpose.PROTECT);
    }
}
