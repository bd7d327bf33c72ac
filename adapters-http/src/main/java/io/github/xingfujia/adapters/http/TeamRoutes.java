package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.List;

/** The routes to the team (志愿服务队伍). */
final class TeamRoutes {

    private TeamRoutes() {}

    record OfStaff(StaffId staff) {}

    record TeamCertified(int named) {}

    record CertifiedOn(LocalDate on, Track track, List<StaffId> staff) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "volunteer.certify",
                                "/certificates",
                                Certify.class,
                                OfStaff.class,
                                (in, b) -> Answer.of(new OfStaff(
                                        in.door().volunteering().certify(b).orThrow())))
                        .creating(),
                Route.post(
                                "volunteer.certifyTeam",
                                "/certificates/team",
                                CertifyTeam.class,
                                TeamCertified.class,
                                (in, b) -> Answer.of(new TeamCertified(
                                        in.door().volunteering().certify(b).orThrow())))
                        .creating(),
                Route.get("volunteer.certified", "/certificates", CertifiedOn.class, (in, none) -> certified(in))
                        .query("staff", Parameter.several(StaffId.class))
                        .query("track", Parameter.required(Track.class))
                        .query("on", LocalDate.class),
                Route.post(
                        "volunteer.revoke",
                        "/certificates/revoke",
                        Revoke.class,
                        OfStaff.class,
                        (in, b) -> Answer.of(
                                new OfStaff(in.door().volunteering().revoke(b).orThrow()))));
    }

    private static Answer certified(Inquiry in) {
        Track track = in.query("track", Track.class).orElseThrow();
        LocalDate on = in.query("on", LocalDate.class).orElseGet(in.home()::today);
        Certified asked = new Certified(in.several("staff", StaffId.class), track, on);
        return Answer.of(new CertifiedOn(
                on, track, in.door().volunteering().certified(asked).orThrow()));
    }
}
