package io.github.xingfujia.statistics;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of figures, and who may: the district all of them, a post its own and those below it. */
final class Actions {

    static final Action REGISTER = new Action("statistics.register", Purpose.SUPERVISE);
    static final Action INDICATOR = new Action("statistics.indicator", Purpose.SUPERVISE);
    static final Action COMPARE = new Action("statistics.compare", Purpose.SUPERVISE);

    private static final Role[] WORKERS = {Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST};

    private Actions() {}

    static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(REGISTER, INDICATOR, COMPARE)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD, Role.CENTRE_STAFF));
        }
        all.add(Permission.of(REGISTER, Reach.OWN_POST, WORKERS));
        all.add(Permission.of(INDICATOR, Reach.OWN_POST, WORKERS));
        return all;
    }
}
