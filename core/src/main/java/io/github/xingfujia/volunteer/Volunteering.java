package io.github.xingfujia.volunteer;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;

/** The door to the team (志愿服务队伍): certificates now; training, duty and hours come with their issue. */
public final class Volunteering {

    private final Way way;
    private final Asking asking;

    /** Creates the door for one asking. */
    public Volunteering(Way way, Asking asking) {
        this.way = way;
        this.asking = asking;
    }

    /** Certifies someone for one track. */
    public Outcome<StaffId> certify(Certify command) {
        return way.run(asking, new TeamActs.CertifyAct(), command);
    }

    /** Certifies those of many who lack it, all or none; returns how many the command names. */
    public Outcome<Integer> certify(CertifyTeam command) {
        return way.run(asking, new TeamActs.CertifyTeamAct(), command);
    }

    /** Revokes a certificate from a day on. */
    public Outcome<StaffId> revoke(Revoke command) {
        return way.run(asking, new TeamActs.RevokeAct(), command);
    }

    /** Returns who of the staff asked about holds a valid certificate for a track on a day, in the order asked. */
    public Outcome<List<StaffId>> certified(Certified asked) {
        return way.look(asking, new CertifiedLook(), asked);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return TeamActs.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Certificates.facts(), Diary.facts());
    }

    /** Returns how certificates and diaries are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Certificates.CERTIFICATES, Diary.DIARY);
    }
}
