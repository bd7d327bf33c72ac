package io.github.xingfujia.learning;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of learning, and who may: its lines of the permission matrix. */
final class Actions {

    static final Action BEGIN = inform("begin");
    static final Action PROGRESS = inform("progress");
    static final Action DONE = inform("done");
    static final Action ANSWER = inform("answer");
    static final Action HELPED = inform("helped");
    static final Action CERTIFY = inform("certify");
    static final Action VERIFY = inform("verify");
    static final Action CREDIT = new Action("learning.credit", Purpose.ADMINISTER);
    static final Action YEAR = inform("year");

    private Actions() {}

    /** Returns who may do what: anybody learns; who leads the team counts a certificate; figures are for desks. */
    static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(BEGIN, PROGRESS, DONE, ANSWER, HELPED, CERTIFY, VERIFY)) {
            all.add(Permission.of(action, Reach.ANYONE));
        }
        all.add(Permission.of(CREDIT, Reach.WHOLE_HOME, Role.CENTRE_STAFF, Role.HEAD));
        all.add(Permission.of(
                YEAR, Reach.WHOLE_HOME, Role.CENTRE_STAFF, Role.HEAD, Role.STUDIO_HOST, Role.TOWN_WORKER));
        return all;
    }

    private static Action inform(String verb) {
        return new Action("learning." + verb, Purpose.INFORM);
    }
}
