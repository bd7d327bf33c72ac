package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.Revoke;
import java.util.List;

/** The routes to the team (志愿服务队伍). */
final class TeamRoutes {

    private TeamRoutes() {}

    record OfStaff(StaffId staff) {}

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
                        "volunteer.revoke",
                        "/certificates/revoke",
                        Revoke.class,
                        OfStaff.class,
                        (in, b) -> Answer.of(
                                new OfStaff(in.door().volunteering().revoke(b).orThrow()))));
    }
}
