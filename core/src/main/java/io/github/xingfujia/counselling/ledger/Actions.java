package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of counselling, and who may: its lines of the permission matrix. */
public final class Actions {

    public static final Action OFFER = inform("offer");
    public static final Action OPEN = handle("open");
    public static final Action JOIN = handle("join");
    public static final Action IDENTIFY = handle("identify");
    public static final Action LEAVE = handle("leave");
    public static final Action SCREEN = protect("screen");
    public static final Action SIGN = protect("sign");
    public static final Action PLAN = handle("plan");
    public static final Action START = handle("start");
    public static final Action CANCEL = handle("cancel");
    public static final Action RECORD = handle("record");
    public static final Action CARE = handle("care");
    public static final Action REFER = handle("refer");
    public static final Action END = handle("end");
    public static final Action CERTIFY = handle("certify");
    public static final Action CERTIFICATE = handle("certificate");
    public static final Action VERIFY = inform("verify");
    public static final Action VIEW = handle("view");
    public static final Action LIST = handle("list");
    public static final Action PLAN_YEAR = inform("planYear");
    public static final Action SCHEDULE = inform("schedule");
    public static final Action SALONS = inform("salons");
    public static final Action STUDIO_SALONS = inform("studioSalons");
    public static final Action SALON = inform("salon");
    public static final Action SIGN_UP = inform("signUp");
    public static final Action TICKET = inform("ticket");
    public static final Action GIVE_UP = inform("giveUp");
    public static final Action FEEDBACK = inform("feedback");
    public static final Action BEGIN_SALON = inform("beginSalon");
    public static final Action CHECK_IN = inform("checkIn");
    public static final Action HOLD_SALON = inform("holdSalon");
    public static final Action CALL_OFF = inform("callOff");
    public static final Action YEAR = inform("year");
    public static final Action CALL_OUT = protect("callOut");
    public static final Action AID = protect("aid");
    public static final Action HAND_OVER = protect("handOver");
    public static final Action DEBRIEF = protect("debrief");
    public static final Action PETITION = protect("petition");
    public static final Action PETITIONS = protect("petitions");
    public static final Action MINE = new Action("counselling.mine", Purpose.OWN_MATTER);

    /** Whose work counselling is, at her own post or where she is named. */
    private static final Role[] WORKERS = {Role.COUNSELLOR, Role.STUDIO_HOST, Role.TOWN_WORKER, Role.CENTRE_STAFF};

    private Actions() {}

    /** Returns who may do what: a file is the work of its post; nobody above it opens what was said. */
    public static List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        for (Action action : List.of(
                OFFER,
                OPEN,
                JOIN,
                IDENTIFY,
                LEAVE,
                SCREEN,
                SIGN,
                PLAN,
                START,
                CANCEL,
                RECORD,
                CARE,
                REFER,
                END,
                CERTIFY,
                CERTIFICATE,
                VIEW,
                LIST)) {
            all.add(Permission.of(action, Reach.OWN_POST, WORKERS));
        }
        for (Action action : List.of(LEAVE, CERTIFICATE, MINE)) {
            all.add(Permission.of(action, Reach.OWN_MATTER));
        }
        for (Action action : List.of(VERIFY, SALONS, SIGN_UP, TICKET, GIVE_UP, FEEDBACK)) {
            all.add(Permission.of(action, Reach.ANYONE));
        }
        for (Action action : List.of(
                PLAN_YEAR,
                SCHEDULE,
                STUDIO_SALONS,
                SALON,
                BEGIN_SALON,
                CHECK_IN,
                HOLD_SALON,
                CALL_OFF,
                AID,
                HAND_OVER,
                DEBRIEF,
                PETITION,
                PETITIONS)) {
            all.add(Permission.of(action, Reach.OWN_POST, WORKERS));
        }
        all.add(Permission.of(YEAR, Reach.WHOLE_HOME, WORKERS));
        all.add(Permission.of(YEAR, Reach.WHOLE_HOME, Role.HEAD));
        all.add(Permission.of(CALL_OUT, Reach.WHOLE_HOME, Role.CENTRE_STAFF, Role.HEAD));
        for (Action action : List.of(PETITION, PETITIONS)) {
            all.add(Permission.of(action, Reach.NAMED, Role.HEAD));
        }
        return all;
    }

    private static Action handle(String verb) {
        return new Action("counselling." + verb, Purpose.HANDLE_CASE);
    }

    private static Action protect(String verb) {
        return new Action("counselling." + verb, Purpose.PROTECT);
    }

    private static Action inform(String verb) {
        return new Action("counselling." + verb, Purpose.INFORM);
    }
}
