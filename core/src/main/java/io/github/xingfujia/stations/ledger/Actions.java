package io.github.xingfujia.stations.ledger;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of stations, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action INSPECT = new Action("stations.inspect", Purpose.SUPERVISE);
    public static final Action RISE = new Action("stations.rise", Purpose.ADMINISTER);
    public static final Action NAME_GOLD = new Action("stations.nameGold", Purpose.ADMINISTER);
    public static final Action LOWER = new Action("stations.lower", Purpose.ADMINISTER);
    public static final Action STANDING = new Action("stations.standing", Purpose.ADMINISTER);
    public static final Action BOARD = new Action("stations.board", Purpose.ADMINISTER);
    public static final Action DUE = new Action("stations.due", Purpose.ADMINISTER);
    public static final Action BUILT = new Action("stations.built", Purpose.ADMINISTER);

    /** How posts are built is everybody's at a desk: there is nothing in it of anybody who was helped. */
    private static final Role[] DESKS = {
        Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.CENTRE_STAFF, Role.HEAD
    };

    private Actions() {}

    /** Returns who may do what: whoever supervises a post inspects it, the head alone names a gold studio. */
    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        all.add(Permission.of(INSPECT, Reach.OWN_POST, Role.TOWN_WORKER, Role.CENTRE_STAFF));
        for (Action action : List.of(RISE, LOWER)) {
            all.add(Permission.of(action, Reach.OWN_POST, Role.CENTRE_STAFF));
        }
        for (Action action : List.of(INSPECT, RISE, NAME_GOLD, LOWER)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, Role.HEAD));
        }
        for (Action action : List.of(STANDING, BOARD, DUE, BUILT)) {
            all.add(Permission.of(action, Reach.WHOLE_HOME, DESKS));
        }
        return all;
    }
}
