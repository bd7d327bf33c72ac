package io.github.xingfujia.casework.file;

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

/** What can be asked of casework, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action OPEN = handle("open");
    public static final Action REPORT = handle("report");
    public static final Action SCREEN = new Action("casework.screen", Purpose.PROTECT);
    public static final Action INTERVIEW = new Action("casework.interview", Purpose.PROTECT);
    public static final Action INCIDENT = new Action("casework.incident", Purpose.PROTECT);
    public static final Action LIFT = new Action("casework.lift", Purpose.PROTECT);
    public static final Action CONFIRM_LIFT = new Action("casework.confirmLift", Purpose.PROTECT);
    public static final Action DUTY = new Action("casework.duty", Purpose.PROTECT);
    public static final Action DANGER_REPORTED = new Action("casework.reported", Purpose.PROTECT);
    public static final Action TRIAGE = handle("triage");
    public static final Action AGREE = handle("agree");
    public static final Action CONTACT = handle("contact");
    public static final Action WITHDRAW = handle("withdraw");
    public static final Action APPROACH = handle("approach");
    public static final Action DISCLOSE = handle("disclose");
    public static final Action CHALLENGE = handle("challenge");
    public static final Action ASSIGN = handle("assign");
    public static final Action PLAN = handle("plan");
    public static final Action START = handle("start");
    public static final Action RECORD = handle("record");
    public static final Action STRIKE = handle("strike");
    public static final Action REFUSE = handle("refuse");
    public static final Action REVIEW = handle("review");
    public static final Action CLOCK = handle("clock");
    public static final Action DRAW = handle("draw");
    public static final Action SIGN = handle("sign");
    public static final Action HAND_COPY = handle("handCopy");
    public static final Action CONFIRM = handle("confirm");
    public static final Action TELL_ROUTES = handle("tellRoutes");
    public static final Action AGREEMENT = handle("agreement");
    public static final Action ARRANGE_REVISIT = handle("arrangeRevisit");
    public static final Action REVISIT = handle("revisit");
    public static final Action PURSUE = handle("pursue");
    public static final Action FOLLOW_UP = handle("followUp");
    public static final Action SWEEP = handle("sweep");
    public static final Action FINDINGS = handle("findings");
    public static final Action FOLLOW_FINDING = handle("follow");
    public static final Action DISMISS_FINDING = handle("dismiss");
    public static final Action WHY_SET_ASIDE = handle("whySetAside");
    public static final Action REINSTATE_FINDING = handle("reinstate");
    public static final Action ACTIVITY = new Action("casework.activity", Purpose.SUPERVISE);
    public static final Action BACKLOG = new Action("casework.backlog", Purpose.SUPERVISE);
    public static final Action OPEN_DELEGATED = handle("openDelegated");
    public static final Action DELEGATE = handle("delegate");
    public static final Action ACCEPT_DELEGATION = handle("acceptDelegation");
    public static final Action DECLINE_DELEGATION = handle("declineDelegation");
    public static final Action REPORT_TO_COURT = handle("reportToCourt");
    public static final Action COURT_LINKAGE = handle("courtLinkage");
    public static final Action END = handle("end");
    public static final Action CLOSE = handle("close");
    public static final Action LEAVE_UNASKED = new Action("casework.leaveUnasked", Purpose.PROTECT);
    public static final Action GIVE_BACK = new Action("casework.giveBack", Purpose.SUPERVISE);
    public static final Action TAKE_OVER = new Action("casework.takeOver", Purpose.SUPERVISE);
    public static final Action VIEW = handle("view");
    public static final Action FILE = handle("file");
    public static final Action DESCRIBE = handle("describe");
    public static final Action WISH = handle("wish");
    public static final Action MINE = handle("mine");
    public static final Action DIARY = handle("diary");
    public static final Action REPLAY = new Action("casework.replay", Purpose.SUPERVISE);
    public static final Action MATTER = new Action("casework.matter", Purpose.OWN_MATTER);
    /** Asked by the id under which somebody sent it, which nobody else ever had. */
    public static final Action TOLD = new Action("casework.told", Purpose.OWN_MATTER);

    public static final Action TELL_MORE = new Action("casework.tellMore", Purpose.OWN_MATTER);
    public static final Action COMPLAIN = new Action("casework.complain", Purpose.OWN_MATTER);
    public static final Action COMPLAINTS = new Action("casework.complaints", Purpose.SUPERVISE);
    public static final Action COMPLAINT = new Action("casework.complaint", Purpose.SUPERVISE);
    public static final Action ANSWER_COMPLAINT = new Action("casework.answerComplaint", Purpose.SUPERVISE);
    public static final Action MATCHES = new Action("casework.matches", Purpose.MATCH);
    public static final Action MATCH = new Action("casework.match", Purpose.MATCH);
    public static final Action LINK = new Action("casework.link", Purpose.MATCH);
    public static final Action DISMISS_MATCH = new Action("casework.dismissMatch", Purpose.MATCH);

    /**
     * What steers a case: open to the accountable post and the assigned handler only, and to a party where it is her
     * own word. So is what stands for her: whom she wants, how she is reached, what she agreed to; whom she skipped must not
     * fetch the case back or turn her messages. What was done on the spot, or only adds protection (ask alone, a new
     * incident, a report of danger), and a look at what was handed on, is also open to the first receiver, who follows and refers, and to the post that guides.
     */
    static final Set<Action> STEERING = ImmutableSet.of(
            TRIAGE,
            WISH,
            CONTACT,
            AGREE,
            WITHDRAW,
            DESCRIBE,
            CHALLENGE,
            DISCLOSE,
            INTERVIEW,
            DUTY,
            APPROACH,
            ASSIGN,
            PLAN,
            START,
            REFUSE,
            REVIEW,
            CLOCK,
            LIFT,
            CONFIRM_LIFT,
            END,
            CLOSE,
            LEAVE_UNASKED,
            GIVE_BACK,
            DRAW,
            SIGN,
            CONFIRM,
            ARRANGE_REVISIT,
            PURSUE,
            DELEGATE,
            ACCEPT_DELEGATION,
            DECLINE_DELEGATION,
            REPORT_TO_COURT,
            FILE);

    private static final Role[] HANDLERS = {
        Role.STATION_WORKER,
        Role.TOWN_WORKER,
        Role.STUDIO_HOST,
        Role.CENTRE_STAFF,
        Role.MEDIATOR,
        Role.OPERATOR_12338,
        Role.PROTECTION_STAFF
    };

    private Actions() {}

    /** Returns whether any of these roles works on cases at the post where it is held. */
    public static boolean handles(List<Role> roles) {
        return Arrays.stream(HANDLERS).anyMatch(roles::contains);
    }

    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(
                OPEN,
                SCREEN,
                INTERVIEW,
                INCIDENT,
                LIFT,
                CONFIRM_LIFT,
                DUTY,
                DANGER_REPORTED,
                TRIAGE,
                AGREE,
                CONTACT,
                WITHDRAW,
                APPROACH,
                DISCLOSE,
                CHALLENGE,
                ASSIGN,
                PLAN,
                START,
                RECORD,
                STRIKE,
                REFUSE,
                REVIEW,
                CLOCK,
                DRAW,
                SIGN,
                HAND_COPY,
                CONFIRM,
                TELL_ROUTES,
                AGREEMENT,
                ARRANGE_REVISIT,
                REVISIT,
                PURSUE,
                SWEEP,
                FINDINGS,
                FOLLOW_FINDING,
                DISMISS_FINDING,
                WHY_SET_ASIDE,
                REINSTATE_FINDING,
                ACTIVITY,
                FOLLOW_UP,
                OPEN_DELEGATED,
                DELEGATE,
                ACCEPT_DELEGATION,
                DECLINE_DELEGATION,
                REPORT_TO_COURT,
                COURT_LINKAGE,
                END,
                CLOSE,
                LEAVE_UNASKED,
                GIVE_BACK,
                VIEW,
                FILE,
                DESCRIBE,
                WISH,
                MINE)) {
            all.add(Permission.of(action, Reach.OWN_POST, HANDLERS));
        }
        all.add(Permission.of(DIARY, Reach.NAMED, HANDLERS));
        all.add(Permission.of(REPORT, Reach.ANYONE));
        all.add(Permission.of(TOLD, Reach.ANYONE));
        all.add(Permission.of(TELL_MORE, Reach.ANYONE));
        // whoever supervises may take over what she cannot otherwise open; she must say why
        all.add(Permission.of(TAKE_OVER, Reach.WHOLE_HOME, Role.CENTRE_STAFF));
        all.add(Permission.of(REPLAY, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
        all.add(Permission.of(BACKLOG, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
        for (Action action : List.of(MATCHES, MATCH, LINK, DISMISS_MATCH)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.MATCHER));
        }
        all.add(Permission.of(COMPLAIN, Reach.ANYONE));
        for (Action action : List.of(COMPLAINTS, COMPLAINT, ANSWER_COMPLAINT)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.HEAD, Role.CENTRE_STAFF));
        }
        all.add(Permission.of(MATTER, Reach.OWN_MATTER));
        all.add(Permission.of(CONTACT, Reach.OWN_MATTER));
        all.add(Permission.of(WITHDRAW, Reach.OWN_MATTER));
        all.add(Permission.of(WISH, Reach.OWN_MATTER));
        all.add(Permission.of(REFUSE, Reach.OWN_MATTER));
        all.add(Permission.of(CHALLENGE, Reach.OWN_MATTER));
        return all;
    }

    private static Action handle(String verb) {
        return new Action("casework." + verb, Purpose.HANDLE_CASE);
    }
}
