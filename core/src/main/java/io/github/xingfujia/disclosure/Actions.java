package io.github.xingfujia.disclosure;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Permission;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Reach;
import io.github.xingfujia.access.Role;
import java.util.List;

/** What can be asked of the receipts, and who may. */
final class Actions {

    static final Action RECORD = new Action("disclosure.record", Purpose.PROTECT);
    static final Action RECEIPTS = new Action("disclosure.receipts", Purpose.OWN_MATTER);
    static final Action WITHDRAW = new Action("disclosure.withdraw", Purpose.OWN_MATTER);
    static final Action NOTIFIED = new Action("disclosure.notified", Purpose.PROTECT);
    static final Action ACKNOWLEDGED = new Action("disclosure.acknowledged", Purpose.PROTECT);
    static final Action NOTICES = new Action("disclosure.notices", Purpose.SUPERVISE);

    private Actions() {}

    static List<Permission> permissions() {
        Role[] desk = {Role.HEAD, Role.PROTECTION_STAFF, Role.CENTRE_STAFF};
        return List.of(
                Permission.of(RECORD, Reach.WHOLE_HOME, desk),
                Permission.of(RECEIPTS, Reach.WHOLE_HOME, Role.HEAD, Role.PROTECTION_STAFF, Role.AUDIT_ADMIN),
                Permission.of(RECEIPTS, Reach.OWN_MATTER),
                Permission.of(WITHDRAW, Reach.WHOLE_HOME, desk),
                Permission.of(WITHDRAW, Reach.OWN_MATTER),
                Permission.of(NOTIFIED, Reach.WHOLE_HOME, desk),
                Permission.of(ACKNOWLEDGED, Reach.WHOLE_HOME, desk),
                Permission.of(NOTICES, Reach.WHOLE_HOME, desk));
    }
}
