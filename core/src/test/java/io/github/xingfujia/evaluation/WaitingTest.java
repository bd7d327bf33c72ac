package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.Twins;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Screen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Invariant 3 for honours: whoever has to wait looks the same, whatever the cause, to all but protection staff. */
class WaitingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-07");

    @Test
    void violence_missing_papers_a_namesake_and_whoever_is_left_out_look_the_same_before_the_village_tells_anybody() {
        unseen(
                false,
                List.of(
                        "violence",
                        "papers",
                        "unknown",
                        "left-out",
                        "named",
                        "namesake",
                        "mistyped",
                        "written",
                        "numbered",
                        "dispute",
                        "counselled"));
    }

    @Test
    void violence_and_an_objection_look_the_same_once_the_village_knows() {
        unseen(
                true,
                List.of("violence", "objection", "named", "namesake", "mistyped", "written", "numbered", "dispute"));
    }

    private static void unseen(boolean shown, List<String> causes) {
        Twins.unseen(
                MemoryStore::create,
                (world, cause, seen) -> {
                    NominationId one = waiting(world, cause, shown);
                    CampaignId campaign = wang(world)
                            .evaluation()
                            .campaigns(Optional.empty(), 5)
                            .rows()
                            .get(0)
                            .id();
                    seen.note(
                            "first",
                            () -> shown
                                    ? chen(world).evaluation().audit(one)
                                    : zhou(world).evaluation().review(one, "演示·甲家庭"));
                    world.home().work();
                    outside(world).forEach((who, door) -> {
                        Evaluation evaluation = door.evaluation();
                        seen.note(
                                who,
                                () -> evaluation.nomination(one).<Object>fold(WaitingTest::told, refusal -> refusal));
                        seen.note(who, () -> evaluation.nominations(Optional.empty(), 10));
                        seen.note(who, () -> evaluation.notices(Optional.empty(), 10));
                        seen.note(who, () -> evaluation.roll(Optional.empty(), 10));
                        seen.note(who, () -> evaluation.story(one));
                        seen.note(who, () -> evaluation.audit(one));
                        seen.note(who, () -> evaluation.review(one, "演示·甲家庭"));
                        seen.note(who, () -> evaluation.decline(one, DeclineCause.CONDITIONS, ""));
                        seen.note(who, () -> evaluation.secondLook(one));
                        seen.note(who, () -> evaluation.jurySheet(campaign));
                        seen.note(who, () -> evaluation.held(one));
                        seen.note(who, () -> evaluation.reviews(Optional.empty(), 10));
                        seen.note(who, () -> evaluation.settle(one, AskedFirst.NOBODY, Settlement.CLEARED, ""));
                    });
                },
                causes,
                List.of("囍"));
    }

    @Test
    void no_juror_and_no_voter_sees_what_becomes_known_once_it_is_before_the_panel() {
        Twins.unseen(
                MemoryStore::create,
                (world, cause, seen) -> {
                    NominationId one = waiting(world, "nothing", true);
                    if (chen(world).evaluation().audit(one).orThrow() == Stage.UNDER_REVIEW) {
                        yang(world)
                                .evaluation()
                                .settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "")
                                .orThrow();
                        assertEquals(
                                Stage.PANEL, chen(world).evaluation().audit(one).orThrow());
                    }
                    known(world, cause, one);
                    world.clock().passTo("2026-10-09T09:00");
                    CampaignId campaign = wang(world)
                            .evaluation()
                            .campaigns(Optional.empty(), 5)
                            .rows()
                            .get(0)
                            .id();
                    wang(world).evaluation().openScoring(campaign).orThrow();
                    Map<String, Door> jurors = new LinkedHashMap<>();
                    jurors.put("feng", world.as("feng", TestHouse.CENTRE));
                    jurors.put("wu", world.as("wu", TestHouse.STATION));
                    jurors.put("chen", chen(world));
                    jurors.put("qian", world.head());
                    jurors.forEach((who, door) -> {
                        Evaluation juror = door.evaluation();
                        seen.note(who, () -> juror.jurySheet(campaign));
                        seen.note(who, () -> juror.declare(campaign, List.of()));
                        seen.note(who, () -> juror.score(campaign, List.of(new Score(one, List.of(80, 80, 80)))));
                        seen.note(who, () -> juror.jurySheet(campaign));
                    });
                    outside(world).forEach((who, door) -> {
                        Evaluation evaluation = door.evaluation();
                        seen.note(who, () -> evaluation.campaign(campaign));
                        seen.note(who, () -> evaluation.nominations(Optional.empty(), 10));
                        seen.note(who, () -> evaluation.tally(campaign));
                        seen.note(who, () -> evaluation.reckoning(campaign));
                    });
                    Evaluation anyone = world.home().as(Actor.anonymous()).evaluation();
                    seen.note("public", () -> anyone.vote(new CastVote(campaign, "page", "账户1", List.of(one))));
                },
                List.of("violence", "objection", "named", "namesake"),
                List.of("囍"));
    }

    @Test
    void whom_a_file_of_another_station_names_is_found_though_she_lives_elsewhere() {
        TestHouse world = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 23);
        NominationId one = waiting(world, "named", true);
        assertEquals(Stage.UNDER_REVIEW, chen(world).evaluation().audit(one).orThrow());
        HeldView held = yang(world).evaluation().held(one).orThrow();
        assertEquals(List.of(Cause.RECORD), held.causes());
        assertEquals(List.of(1), held.about());
    }

    /** What they handed in themselves is not compared: the worlds differ in it. */
    private static String told(NominationView view) {
        return view.stage() + " " + view.papersWanted() + " " + view.until() + " " + view.title() + " "
                + view.consents();
    }

    /** Brings one to where the village or the town looks at it; then something becomes known. */
    private static NominationId waiting(TestHouse world, String cause, boolean shown) {
        Evaluation wang = wang(world).evaluation();
        CampaignId campaign = wang.start(
                        StartCampaign.of(CampaignCode.of("most-beautiful-family"), DAY, DAY.plusDays(30)))
                .orThrow();
        wang.panel(
                        campaign,
                        List.of("feng", "w-" + TestHouse.NEXT_STATION, "chen", "wu", "qian").stream()
                                .map(StaffId::of)
                                .toList())
                .orThrow();
        Member second = cause.equals("unknown")
                ? new Member("演示·乙", Optional.empty())
                : Member.of("演示·乙", TestHouse.number(12));
        NominationId one = nominator(world)
                .evaluation()
                .nominate(new Nominate(
                        campaign,
                        NominationWay.MUTUAL,
                        "",
                        DivisionCode.of(TestHouse.STATION),
                        "演示·甲家",
                        List.of(Member.of("演示·甲", TestHouse.number(11)), second),
                        "演示·和睦",
                        cause.equals("papers") ? List.of("application") : List.of("application", "household-register"),
                        Optional.of(cause.equals("left-out") ? 3 : 2),
                        List.of(1, 2),
                        Optional.empty()))
                .orThrow();
        if (shown && zhou(world).evaluation().review(one, "演示·甲家庭").orThrow() == Stage.UNDER_REVIEW) {
            yang(world)
                    .evaluation()
                    .settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "")
                    .orThrow();
            zhou(world).evaluation().review(one, "演示·甲家庭").orThrow();
        }
        known(world, cause, one);
        world.clock().passTo("2026-09-11T09:00");
        return one;
    }

    /** Something becomes known of them. */
    private static void known(TestHouse world, String cause, NominationId one) {
        if (cause.equals("violence")) {
            yang(world)
                    .protection()
                    .register(RegisterFile.by(
                                    FileChannel.VISIT, FilePerson.woman("囍").identifiedBy(TestHouse.number(12)))
                            .against(FilePerson.man("囍"), FamilyRelation.SPOUSE))
                    .orThrow();
        } else if (cause.equals("namesake")) {
            yang(world)
                    .protection()
                    .register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("囍"))
                            .against(FilePerson.man("演示· 甲"), FamilyRelation.SPOUSE))
                    .orThrow();
        } else if (cause.equals("written")) {
            world.home()
                    .as(Actor.anonymous())
                    .protection()
                    .report(RegisterFile.by(
                                    FileChannel.ONLINE, FilePerson.woman("囍").identifiedBy(TestHouse.number(77)))
                            .against(FilePerson.man("演示·甲").identifiedBy(TestHouse.number(11)), FamilyRelation.SPOUSE))
                    .orThrow();
        } else if (cause.equals("numbered")) {
            world.home()
                    .as(Actor.anonymous())
                    .protection()
                    .report(RegisterFile.by(FileChannel.ONLINE, FilePerson.woman("囍"))
                            .against(FilePerson.man("囍囍").identifiedBy(TestHouse.number(11)), FamilyRelation.SPOUSE))
                    .orThrow();
        } else if (cause.equals("dispute")) {
            CaseId id = world.worker()
                    .open(OpenCase.visit(Person.named("囍")).about("夫妻关系").against(Person.named("演示·甲")))
                    .orThrow();
            world.worker()
                    .screen(id, Side.APPLICANT, Screen.affirmed("injured"))
                    .orThrow();
        } else if (cause.equals("counselled")) {
            Counselling host = world.as("zheng", TestHouse.CENTRE).counselling();
            CounselId id = host.open(OpenCounsel.of("marriage", FilePerson.woman("演示·甲")))
                    .orThrow();
            host.screen(id, Partner.FIRST, Screen.affirmed("injured")).orThrow();
        } else if (cause.equals("mistyped")) {
            yang(world)
                    .protection()
                    .register(RegisterFile.by(
                                    FileChannel.VISIT, FilePerson.woman("囍").identifiedBy(TestHouse.number(77)))
                            .against(FilePerson.man("演示甲").identifiedBy(TestHouse.number(79)), FamilyRelation.SPOUSE))
                    .orThrow();
        } else if (cause.equals("named")) {
            world.as("w-" + TestHouse.FAR_STATION, TestHouse.FAR_STATION)
                    .protection()
                    .register(RegisterFile.by(
                                    FileChannel.VISIT, FilePerson.woman("囍").identifiedBy(TestHouse.number(77)))
                            .against(
                                    FilePerson.man("囍").identifiedBy(TestHouse.number(11)),
                                    FamilyRelation.FORMER_SPOUSE))
                    .orThrow();
        } else if (cause.equals("objection")) {
            world.home()
                    .as(Actor.anonymous())
                    .evaluation()
                    .object(one, "囍", "囍")
                    .orThrow();
        }
    }

    private static Map<String, Door> outside(TestHouse world) {
        Map<String, Door> all = new LinkedHashMap<>();
        all.put("zhou", zhou(world));
        all.put("chen", chen(world));
        all.put("wang", wang(world));
        all.put("zheng", world.as("zheng", TestHouse.CENTRE));
        all.put("head", world.head());
        all.put("nominator", nominator(world));
        all.put("nominee", world.home().as(Actor.party(world.home().person(TestHouse.number(11)))));
        all.put("stranger", world.home().as(Actor.party(world.home().person(TestHouse.number(99)))));
        all.put("public", world.home().as(Actor.anonymous()));
        return all;
    }

    private static Door nominator(TestHouse world) {
        return world.home().as(Actor.party(world.home().person(TestHouse.number(30))));
    }

    private static Door zhou(TestHouse world) {
        return world.as("zhou", TestHouse.STATION);
    }

    private static Door chen(TestHouse world) {
        return world.as("chen", TestHouse.TOWN);
    }

    private static Door wang(TestHouse world) {
        return world.as("wang", TestHouse.CENTRE);
    }

    private static Door yang(TestHouse world) {
        return world.as("yang", TestHouse.CENTRE);
    }
}
