package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.evaluation.Suggest;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.volunteer.CheckIn;
import io.github.xingfujia.volunteer.CheckOut;
import io.github.xingfujia.volunteer.ConfirmHours;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.ExpressInterest;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.Volunteering;
import io.github.xingfujia.volunteer.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the desks of team and honours begin with (合成队伍演示): somebody at every stage, some hours, duties to come,
 * and what came from phones without a login; told again it changes nothing.
 */
final class DemoTeam {

    private static final CampaignCode SHEET = CampaignCode.of("good-mother-in-law");
    private static final int MINUTES = 150;

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;

    DemoTeam(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.until = until;
    }

    /** Tells it where the county has a team desk, a station and two who could be in the team. */
    void tell() {
        Optional<Actor.Staff> desk =
                DemoStaff.one(home, Role.CENTRE_STAFF, home.network().centre()::equals);
        Optional<Actor.Staff> station = DemoStaff.one(home, Role.STATION_WORKER, post -> true);
        List<StaffId> team = home.network().staff().stream()
                .filter(m -> m.duties().stream()
                        .allMatch(d -> d.roles().stream().allMatch(r -> r == Role.MEDIATOR || r == Role.COUNSELLOR)))
                .map(m -> m.id())
                .limit(2)
                .toList();
        if (desk.isPresent()
                && station.isPresent()
                && team.size() == 2
                && !home.team().courses().isEmpty()) {
            training(desk.get(), station.get(), team);
            served(station.get(), team.get(0));
            duties(station.get());
            suggested(desk.get(), station.get());
        }
    }

    /** One may renew, one waits for her check, and two of the stations come after them. */
    private void training(Actor.Staff desk, Actor.Staff station, List<StaffId> team) {
        DemoTraining training = new DemoTraining(home, clock, until, desk);
        Optional<Actor.Staff> head = DemoStaff.one(home, Role.HEAD, post -> true);
        Optional<Map.Entry<String, TeamTerms.Guide>> guide = home.team().guides().entrySet().stream()
                .filter(g -> g.getValue().staff().isPresent())
                .findFirst();
        Optional<Actor.Staff> guiding =
                guide.flatMap(g -> g.getValue().staff()).flatMap(staff -> DemoStaff.at(home, staff));
        if (head.isPresent() && guiding.isPresent()) {
            training.earned(
                    DemoStaff.at(home, team.get(0)).orElseThrow(),
                    head.get(),
                    guiding.get(),
                    guide.orElseThrow().getKey());
        }
        List<StaffId> others = home.network().staff().stream()
                .filter(m -> !m.id().equals(station.id()))
                .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(Role.STATION_WORKER)))
                .map(m -> m.id())
                .limit(2)
                .toList();
        training.coming(Stream.concat(Stream.of(team.get(1)), others.stream()).toList());
    }

    private void served(Actor.Staff station, StaffId who) {
        Actor.Staff she = DemoStaff.at(home, who).orElseThrow();
        clock.at(until.minusDays(9), 9, 0);
        by(she, "in")
                .checkIn(new CheckIn(who, station.post(), Work.COUNSELLING))
                .orThrow();
        clock.at(until.minusDays(9), 11, 30);
        by(she, "out").checkOut(new CheckOut(who)).orThrow();
        by(station, "confirm")
                .confirmHours(new ConfirmHours(who, ServiceMonth.of(home.today()), 1, MINUTES))
                .orThrow();
    }

    /** Two that are to come: what was long ago stands as missed. */
    private void duties(Actor.Staff station) {
        clock.at(until.minusDays(1), 16, 0);
        for (int i = 2; i <= 3; i++) {
            Instant from = until.plusDays(i).atTime(9, 30).atZone(Page.ZONE).toInstant();
            by(station, "duty-" + i)
                    .dispatch(new Dispatch(
                            DutyKind.MEDIATION,
                            station.post(),
                            from,
                            from.plusSeconds(5_400),
                            Danger.LOW,
                            Optional.empty(),
                            List.of(),
                            Optional.empty()))
                    .orThrow();
        }
    }

    private void suggested(Actor.Staff desk, Actor.Staff station) {
        Actor anyone = Actor.anonymous();
        by(anyone, "interest")
                .expressInterest(new ExpressInterest(
                        Asker.called("演示·小禾"),
                        Optional.of(station.post().place()),
                        List.of(Track.COUNSELLING),
                        "合成演示：退休教师，愿意陪伴。"))
                .orThrow();
        if (home.sheets().find(SHEET).isPresent()) {
            CampaignId campaign = honours(desk, "campaign")
                    .start(StartCampaign.of(SHEET, home.today(), until.plusDays(60)))
                    .orThrow();
            honours(anyone, "suggest")
                    .suggest(new Suggest(
                            campaign,
                            NominationWay.MUTUAL,
                            station.post().place(),
                            "演示·婆婆甲",
                            "合成演示：照看邻居家的孩子。",
                            true,
                            Asker.called("演示·邻居")))
                    .orThrow();
        }
    }

    private Volunteering by(Actor who, String step) {
        return home.as(who).under(CommandId.of("demo-team-" + step)).volunteering();
    }

    private Evaluation honours(Actor who, String step) {
        return home.as(who).under(CommandId.of("demo-team-" + step)).evaluation();
    }
}
