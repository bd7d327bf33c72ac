package io.github.xingfujia.evaluation;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.network.StaffMember;
import java.util.List;

/**
 * Who may be named to a panel (评委人选): members of the team, workers and heads. Whoever reviews nominations, or reads what was objected
 * and by whom, never judges: a juror learns nothing of either. This keeps domain invariant 3.
 */
public final class Jurors {

    private static final List<Role> JUDGE =
            List.of(Role.STATION_WORKER, Role.TOWN_WORKER, Role.STUDIO_HOST, Role.MEDIATOR, Role.COUNSELLOR, Role.HEAD);
    private static final List<Role> KNOW = List.of(Role.PROTECTION_STAFF, Role.CENTRE_STAFF);

    private Jurors() {}

    /** Returns whether this member of staff may be named, whatever post she judges from. */
    public static boolean may(StaffMember member) {
        return member.duties().stream().flatMap(d -> d.roles().stream()).anyMatch(JUDGE::contains)
                && member.duties().stream().flatMap(d -> d.roles().stream()).noneMatch(KNOW::contains);
    }
}
