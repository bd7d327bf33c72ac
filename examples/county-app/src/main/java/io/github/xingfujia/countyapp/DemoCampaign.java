package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CastVote;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.Jurors;
import io.github.xingfujia.evaluation.Member;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Score;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.evaluation.VoteCount;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finished campaigns (合成评选演示), one of made-up families and one of mediators of the team, from the sheet to the roll of honour;
 * told again it changes nothing.
 */
final class DemoCampaign {

    private static final CampaignCode FAMILIES = CampaignCode.of("most-beautiful-family");
    private static final CampaignCode MEDIATORS = CampaignCode.of("gold-mediator");
    private static final int GOLD = 2;
    private static final List<String> NAMES = List.of("合成甲家庭", "合成乙家庭", "合成丙家庭");
    private static final int JURORS = 5;
    private static final int BALLOTS = 2;

    /** Identity numbers of a division that does not exist. */
    private static final List<String> NUMBERS =
            List.of("990101198501010029", "990101198001010022", "990101197501010024");

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate begin;

    /**
     * What is campaigned for.
     *
     * @param key the beginning of every command's id
     * @param names what those put forward are called in public
     * @param candidates who of the staff is put forward
     * @param polled whether the public votes
     */
    private record Contest(
            String key, CampaignCode sheet, List<String> names, List<StaffMember> candidates, boolean polled) {}

    DemoCampaign(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.begin = until.minusDays(60);
    }

    /** Tells it where the county has a sheet for it and somebody for every part. */
    void tell() {
        Network network = home.network();
        Optional<Actor.Staff> village = DemoStaff.one(home, Role.STATION_WORKER, post -> true);
        Optional<Actor.Staff> town = village.flatMap(v -> network.superior(v.post(), begin))
                .flatMap(post -> DemoStaff.one(home, Role.TOWN_WORKER, post::equals));
        Optional<Actor.Staff> leader = DemoStaff.one(home, Role.CENTRE_STAFF, network.centre()::equals);
        Optional<Actor.Staff> guardian = DemoStaff.one(home, Role.PROTECTION_STAFF, network.centre()::equals);
        Optional<Actor.Staff> second = DemoStaff.one(home, Role.HEAD, post -> true);
        if (town.isPresent() && leader.isPresent() && second.isPresent() && guardian.isPresent()) {
            List<StaffMember> gold = network.staff().stream()
                    .filter(m -> m.duties().stream().allMatch(d -> d.roles().contains(Role.MEDIATOR)))
                    .filter(m -> m.duties().stream().noneMatch(d -> d.post().equals(network.centre())))
                    .filter(m -> village.filter(v -> v.id().equals(m.id())).isEmpty())
                    .filter(m -> town.filter(t -> t.id().equals(m.id())).isEmpty())
                    .limit(GOLD)
                    .toList();
            for (Contest contest : List.of(
                    new Contest("demo-campaign-", FAMILIES, NAMES, List.of(), true),
                    new Contest(
                            "demo-gold-",
                            MEDIATORS,
                            gold.stream().map(m -> m.name(Locale.CHINA) + "调解员").toList(),
                            gold,
                            false))) {
                if (home.sheets().find(contest.sheet()).isPresent()) {
                    tell(contest, village.orElseThrow(), town.get(), leader.get(), second.get(), guardian.get());
                }
            }
        }
    }

    private void tell(
            Contest contest,
            Actor.Staff village,
            Actor.Staff town,
            Actor.Staff leader,
            Actor.Staff second,
            Actor.Staff guardian) {
        List<Actor.Staff> jurors = jurors(contest);
        clock.at(begin, 10, 0);
        CampaignId campaign = by(contest, leader, "start")
                .start(StartCampaign.of(contest.sheet(), begin, begin.plusDays(10)))
                .orThrow();
        List<StaffId> panel = jurors.stream().map(Actor.Staff::id).toList();
        by(contest, leader, "panel").panel(campaign, panel).orThrow();
        List<NominationId> families = new ArrayList<>();
        for (int i = 0; i < contest.names().size(); i++) {
            families.add(by(contest, village, "nominate-" + i)
                    .nominate(contender(contest, campaign, village.post(), i))
                    .orThrow());
        }
        clock.at(begin.plusDays(1), 10, 0);
        each(
                contest,
                families,
                guardian,
                "review",
                (i, id) -> by(contest, village, id)
                        .review(families.get(i), contest.names().get(i)));
        clock.at(begin.plusDays(5), 10, 0);
        each(
                contest,
                families,
                guardian,
                "audit",
                (i, id) -> by(contest, town, id).audit(families.get(i)));
        clock.at(begin.plusDays(11), 10, 0);
        by(contest, leader, "scoring").openScoring(campaign).orThrow();
        judge(contest, campaign, families, jurors);
        if (contest.polled()) {
            voted(contest, campaign, families, leader, second);
        }
        clock.at(begin.plusDays(18), 10, 0);
        by(contest, leader, "tally").tally(campaign).orThrow();
        each(
                contest,
                families,
                guardian,
                "announce",
                (i, id) -> by(contest, leader, id).announce(families.get(i)));
        clock.at(begin.plusDays(24), 10, 0);
        each(
                contest,
                families,
                guardian,
                "name",
                (i, id) -> by(contest, leader, id).name(families.get(i)));
    }

    private void voted(
            Contest contest, CampaignId campaign, List<NominationId> families, Actor.Staff leader, Actor.Staff second) {
        for (int i = 0; i < BALLOTS; i++) {
            home.as(Actor.anonymous())
                    .under(CommandId.of("demo-campaign-ballot-" + i))
                    .evaluation()
                    .vote(new CastVote(campaign, "page", "合成账号" + i, families));
        }
        by(contest, leader, "votes").returnVotes(campaign, votes(families)).orThrow();
        by(contest, second, "votes-2").returnVotes(campaign, votes(families)).orThrow();
    }

    private void judge(Contest contest, CampaignId campaign, List<NominationId> families, List<Actor.Staff> jurors) {
        for (int j = 0; j < jurors.size(); j++) {
            by(contest, jurors.get(j), "declare").declare(campaign, List.of()).orThrow();
            List<Score> scores = new ArrayList<>();
            for (NominationId family : families) {
                int points = 80 + (j * 3 + scores.size() * 5) % 17;
                scores.add(new Score(family, List.of(points, points, 90)));
            }
            by(contest, jurors.get(j), "score").score(campaign, scores).orThrow();
        }
    }

    private VoteReturn votes(List<NominationId> families) {
        List<VoteCount> counts = new ArrayList<>();
        families.forEach(family -> counts.add(new VoteCount(family, 120 + counts.size() * 30)));
        return new VoteReturn(begin.plusDays(11), "paper", counts);
    }

    /** A step of one of them, under an id of its own. */
    private interface StepOf {
        Outcome<Stage> take(int family, String id);
    }

    /** Some that are eligible are looked at all the same: then protection staff say yes, and the step is taken again. */
    private void each(Contest contest, List<NominationId> families, Actor.Staff guardian, String step, StepOf taken) {
        for (int i = 0; i < families.size(); i++) {
            String id = step + "-" + i;
            if (taken.take(i, id).orThrow() == Stage.UNDER_REVIEW) {
                by(contest, guardian, id + "-looked")
                        .settle(families.get(i), AskedFirst.NOBODY, Settlement.CLEARED, "合成演示：已核对户口簿和记录。")
                        .orThrow();
                taken.take(i, id + "-again").orThrow();
            }
        }
    }

    private Nominate contender(Contest contest, CampaignId campaign, PostId village, int i) {
        boolean family = contest.candidates().isEmpty();
        String name =
                family ? contest.names().get(i) : contest.candidates().get(i).name(Locale.CHINA);
        Nominate one = new Nominate(
                campaign,
                NominationWay.ORGANISATION,
                "",
                village.place(),
                name,
                List.of(Member.of(family ? name.substring(0, 3) : name, ResidentId.of(NUMBERS.get(i)))),
                family ? "合成演示：邻里互助。" : "合成演示：十年调解。",
                List.of("application", family ? "household-register" : "certificate"));
        return family ? one : one.of(contest.candidates().get(i).id());
    }

    private Evaluation by(Contest contest, Actor.Staff who, String id) {
        return home.as(who).under(CommandId.of(contest.key() + id)).evaluation();
    }

    private List<Actor.Staff> jurors(Contest contest) {
        return home.network().staff().stream()
                .filter(Jurors::may)
                .filter(m -> !contest.candidates().contains(m))
                .flatMap(m -> m.duties().stream()
                        .filter(d -> !d.roles().contains(Role.STATION_WORKER)
                                && !d.roles().contains(Role.TOWN_WORKER))
                        .map(d -> new Actor.Staff(m.id(), d.post()))
                        .limit(1))
                .limit(JURORS)
                .toList();
    }
}
