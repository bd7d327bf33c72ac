package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Appeal;
import io.github.xingfujia.volunteer.AppealLine;
import io.github.xingfujia.volunteer.Award;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.DecideAppeal;
import io.github.xingfujia.volunteer.Engaged;
import io.github.xingfujia.volunteer.Honour;
import io.github.xingfujia.volunteer.Reinstate;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.StandingView;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.Volunteering;
import io.github.xingfujia.volunteer.WithdrawHonour;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to certificates and honours of the team (资格与荣誉). */
final class TeamRoutes {

    private TeamRoutes() {}

    record OfStaff(StaffId staff) {}

    record TeamCertified(int named) {}

    record Lost(StaffId staff, List<Engaged> engaged) {}

    record CertifiedOn(LocalDate on, Track track, List<StaffId> staff) {}

    record Appeals(List<AppealLine> rows, Optional<String> next) {}

    record Engagements(List<Engaged> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "volunteer.certify",
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
                command("volunteer.award", "/certificates/award", Award.class, Volunteering::award)
                        .creating(),
                losing("volunteer.suspend", "/certificates/suspend", Suspend.class, Volunteering::suspend),
                command("volunteer.reinstate", "/certificates/reinstate", Reinstate.class, Volunteering::reinstate),
                losing("volunteer.revoke", "/certificates/revoke", Revoke.class, Volunteering::revoke),
                command("volunteer.appeal", "/certificates/appeal", Appeal.class, Volunteering::appeal),
                command(
                        "volunteer.decideAppeal",
                        "/certificates/decide-appeal",
                        DecideAppeal.class,
                        Volunteering::decideAppeal),
                Route.get("volunteer.appeals", "/certificates/appeals", Appeals.class, (in, none) -> appeals(in))
                        .paged(),
                command("volunteer.honour", "/honours", Honour.class, Volunteering::honour),
                command(
                        "volunteer.withdrawHonour",
                        "/honours/withdraw",
                        WithdrawHonour.class,
                        Volunteering::withdrawHonour),
                Route.get(
                        "volunteer.standing",
                        "/certificates/{staff}",
                        StandingView.class,
                        (in, none) -> Answer.of(
                                in.door().volunteering().standing(staff(in)).orThrow())),
                Route.get(
                        "volunteer.affected",
                        "/certificates/{staff}/affected",
                        Lost.class,
                        (in, none) -> Answer.of(new Lost(
                                staff(in),
                                in.door().volunteering().affected(staff(in)).orThrow()))),
                Route.get(
                                "volunteer.engaged",
                                "/certificates/{staff}/engagements",
                                Engagements.class,
                                (in, none) -> engaged(in))
                        .paged());
    }

    /** Returns the route of a command about one member of the team, which answers whom it was about. */
    static <C> Route command(
            String id, String path, Class<C> takes, BiFunction<Volunteering, C, Outcome<StaffId>> method) {
        return Route.post(
                id,
                path,
                takes,
                OfStaff.class,
                (in, b) -> Answer.of(
                        new OfStaff(method.apply(in.door().volunteering(), b).orThrow())));
    }

    /** Whoever takes a certificate reads at once what of hers needed it: it is withdrawn, and others are to be found. */
    private static <C> Route losing(
            String id, String path, Class<C> takes, BiFunction<Volunteering, C, Outcome<StaffId>> method) {
        return Route.post(id, path, takes, Lost.class, (in, b) -> {
            Volunteering door = in.door().volunteering();
            StaffId staff = method.apply(door, b).orThrow();
            return Answer.of(new Lost(staff, door.affected(staff).orThrow()));
        });
    }

    static StaffId staff(Inquiry in) {
        return in.place("staff", StaffId.class);
    }

    private static Answer appeals(Inquiry in) {
        return in.listed(in.door().volunteering().appeals(in.after(), in.limit()), Appeals::new);
    }

    private static Answer engaged(Inquiry in) {
        return in.listed(in.door().volunteering().engaged(staff(in), in.after(), in.limit()), Engagements::new);
    }

    private static Answer certified(Inquiry in) {
        Track track = in.query("track", Track.class).orElseThrow();
        LocalDate on = in.query("on", LocalDate.class).orElseGet(in.home()::today);
        Certified asked = new Certified(in.several("staff", StaffId.class), track, on);
        return Answer.of(new CertifiedOn(
                on, track, in.door().volunteering().certified(asked).orThrow()));
    }
}
