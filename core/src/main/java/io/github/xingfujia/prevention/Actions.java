package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of prevention, and who may: its lines of the permission matrix. */
final class Actions {

    static final Action PLAN = new Action("prevention.plan", Purpose.INFORM);
    static final Action HELD = new Action("prevention.held", Purpose.INFORM);
    static final Action PUBLICITY = new Action("prevention.publicity", Purpose.INFORM);
    static final Action WATCH = new Action("prevention.watch", Purpose.PROTECT);
    static final Action GRANT = new Action("prevention.grant", Purpose.PROTECT);
    static final Action END = new Action("prevention.end", Purpose.PROTECT);
    static final Action WATCHED = new Action("prevention.watched", Purpose.PROTECT);
    static final Action WATCHES = new Action("prevention.watches", Purpose.PROTECT);

    static final Action SIGNS = new Action("prevention.signs", Purpose.PROTECT);
    static final Action TAKE_UP = new Action("prevention.takeUp", Purpose.PROTECT);
    static final Action SET_ASIDE = new Action("prevention.setAside", Purpose.PROTECT);

    private static final Role[] PUBLICISTS = {
        Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.CENTRE_STAFF, Role.PROTECTION_STAFF
    };

    /** Who keeps watches: the district's centre and protection staff; a station sees one when it was let in. */
    private static final Role[] KEEPERS = {Role.CENTRE_STAFF, Role.PROTECTION_STAFF};

    private Actions() {}

    static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(PLAN, HELD, PUBLICITY, WATCHED, WATCHES)) {
            all.add(Permission.of(action, Reach.OWN_POST, PUBLICISTS));
        }
        all.add(Permission.of(PUBLICITY, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
        for (Action action : List.of(WATCH, GRANT, END, SIGNS, TAKE_UP, SET_ASIDE)) {
            all.add(Permission.of(action, Reach.OWN_POST, KEEPERS));
        }
        return all;
    }
}
