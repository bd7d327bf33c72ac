package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of tasks between departments, and who may: their lines of the permission matrix. */
final class Actions {

    static final Action SEND = protect("send");
    static final Action HAND_OVER = protect("handOver");
    static final Action FORWARD = protect("forward");
    static final Action CLOSE = protect("close");
    static final Action WITHDRAW = protect("withdraw");
    static final Action ACCEPT = protect("accept");
    static final Action GIVE_BACK = protect("giveBack");
    static final Action ANSWER = protect("answer");
    static final Action SLIP = protect("slip");
    static final Action TASK = protect("task");
    static final Action TASKS = protect("tasks");
    static final Action OFFERS = protect("offers");
    static final Action OFFERED = protect("offered");
    static final Action DECLINE_OFFER = protect("declineOffer");
    static final Action BOARD = supervise("board");
    static final Action DECIDE = supervise("decide");
    static final Action SUGGESTION = supervise("suggestion");
    static final Action ISSUE = supervise("issue");
    static final Action CONFER = supervise("confer");
    static final Action CARRY_OUT = supervise("carryOut");
    static final Action CONFERENCE = supervise("conference");
    static final Action DECISIONS = supervise("decisions");
    static final Action CONFERENCES = supervise("conferences");

    private static final Role[] HANDLERS = {
        Role.STATION_WORKER,
        Role.TOWN_WORKER,
        Role.STUDIO_HOST,
        Role.CENTRE_STAFF,
        Role.OPERATOR_12338,
        Role.PROTECTION_STAFF
    };

    private static final Role[] DISTRICT = {Role.CENTRE_STAFF, Role.PROTECTION_STAFF, Role.HEAD};

    private Actions() {}

    static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(SEND, HAND_OVER, FORWARD, CLOSE, WITHDRAW, TASK, OFFERS, OFFERED, DECLINE_OFFER)) {
            all.add(Permission.of(action, Reach.OWN_POST, HANDLERS));
        }
        // a department at its own desk; staff for one that answered on paper
        for (Action action : List.of(ACCEPT, GIVE_BACK, ANSWER, SLIP, TASKS)) {
            all.add(Permission.of(action, Reach.OWN_DEPARTMENT));
            all.add(Permission.of(action, Reach.OWN_POST, HANDLERS));
        }
        for (Action action : List.of(BOARD, CARRY_OUT, DECISIONS, CONFERENCES)) {
            all.add(Permission.of(action, Reach.OWN_DEPARTMENT));
        }
        for (Action action : List.of(TASK, SLIP, TASKS, BOARD, DECIDE, SUGGESTION, CONFER, CONFERENCES)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, DISTRICT));
        }
        // minutes tell of a file: read by whoever may open it, and by the post that wrote them
        for (Action action : List.of(CARRY_OUT, CONFERENCE)) {
            all.add(Permission.of(action, Reach.OWN_POST, DISTRICT));
        }
        all.add(Permission.of(ISSUE, Reach.WHOLE_HOME, Role.HEAD));
        return all;
    }

    private static Action protect(String verb) {
        return new Action("departments." + verb, Purpose.PROTECT);
    }

    private static Action supervise(String verb) {
        return new Action("departments." + verb, Purpose.SUPERVISE);
    }
}
