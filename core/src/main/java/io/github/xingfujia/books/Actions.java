package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.List;

/** The actions of this room and who may do them. */
final class Actions {

    static final Action BEGIN = action("begin");
    static final Action PROPOSE = action("propose");
    static final Action REVERT = action("revert");
    static final Action VERIFY = action("verify");
    static final Action TRY = action("try");
    static final Action TRY_PAST = action("tryPast");
    static final Action REPLAYED = action("replayed");
    static final Action APPROVE = action("approve");
    static final Action COUNTERSIGN = action("countersign");
    static final Action WITHDRAW = action("withdraw");
    static final Action LIST = action("list");
    static final Action SHOW = action("show");
    static final Action COMPARE = action("compare");
    static final Action COMPARE_VERSIONS = action("compareVersions");
    static final Action TRY_CASE = action("tryCase");
    static final Action TRY_PROPOSED = action("tryProposed");
    static final Action TRIAL = action("trial");
    static final Action IN_FORCE = action("inForce");
    static final Action TEXT = action("text");

    private static final Role[] MAKERS = {Role.HEAD, Role.CENTRE_STAFF};
    private static final Role[] SECONDS = {Role.HEAD, Role.CENTRE_STAFF, Role.PROTECTION_STAFF};
    private static final Role[] READERS = {
        Role.HEAD,
        Role.CENTRE_STAFF,
        Role.PROTECTION_STAFF,
        Role.TOWN_WORKER,
        Role.STUDIO_HOST,
        Role.STATION_WORKER,
        Role.MEDIATOR,
        Role.AUDIT_ADMIN
    };

    private Actions() {}

    static List<Permission> permissions() {
        return List.of(
                Permission.of(BEGIN, Reach.WHOLE_HOME), // the clock, when a house is built
                Permission.of(PROPOSE, Reach.WHOLE_HOME, MAKERS),
                Permission.of(REVERT, Reach.WHOLE_HOME, MAKERS),
                Permission.of(VERIFY, Reach.WHOLE_HOME, MAKERS),
                Permission.of(TRY, Reach.WHOLE_HOME, MAKERS),
                Permission.of(TRY_PAST, Reach.WHOLE_HOME, MAKERS),
                Permission.of(REPLAYED, Reach.WHOLE_HOME, SECONDS),
                Permission.of(APPROVE, Reach.WHOLE_HOME, Role.HEAD),
                Permission.of(COUNTERSIGN, Reach.WHOLE_HOME, SECONDS),
                Permission.of(WITHDRAW, Reach.WHOLE_HOME, MAKERS),
                Permission.of(LIST, Reach.WHOLE_HOME, SECONDS),
                Permission.of(SHOW, Reach.WHOLE_HOME, SECONDS),
                Permission.of(COMPARE, Reach.WHOLE_HOME, SECONDS),
                Permission.of(COMPARE_VERSIONS, Reach.WHOLE_HOME, READERS),
                Permission.of(TRY_CASE, Reach.WHOLE_HOME, READERS),
                Permission.of(TRY_PROPOSED, Reach.WHOLE_HOME, SECONDS),
                Permission.of(TRIAL, Reach.WHOLE_HOME, SECONDS),
                Permission.of(IN_FORCE, Reach.WHOLE_HOME, READERS),
                Permission.of(TEXT, Reach.WHOLE_HOME, READERS));
    }

    private static Action action(String name) {
        return new Action("books." + name, Purpose.ADMINISTER);
    }
}
