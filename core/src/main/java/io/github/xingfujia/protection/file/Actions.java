package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be asked of protection, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action REGISTER = protect("register");
    public static final Action REPORT = protect("report");
    public static final Action VIEW = protect("view");
    public static final Action LIST = protect("list");

    /** Open to the accountable post and the named handler only; all else also to the first receiver. */
    static final Set<Action> STEERING = ImmutableSet.of(VIEW);

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

    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        all.add(Permission.of(REGISTER, Reach.OWN_POST, REGISTRARS));
        all.add(Permission.of(REPORT, Reach.ANYONE));
        for (Action action : List.of(VIEW, LIST)) {
            all.add(Permission.of(action, Reach.OWN_POST, HANDLERS));
        }
        // whoever received it keeps it on her list, wherever she sits
        all.add(Permission.of(LIST, Reach.NAMED, REGISTRARS));
        return all;
    }

    private static Action protect(String verb) {
        return new Action("protection." + verb, Purpose.PROTECT);
    }
}
