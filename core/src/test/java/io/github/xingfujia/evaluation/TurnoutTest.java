package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a campaign waits for, and what a handful of votes is worth. */
class TurnoutTest extends AtTheDesks {

    private static final LocalDate DAY = LocalDate.parse("2026-09-07");
    private static final List<String> JURORS =
            List.of("feng", "qian", "w-" + TestHouse.NEXT_STATION, "w-" + TestHouse.FAR_STATION, "c-" + TestHouse.TOWN);

    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 57);
    }

    @Test
    void marking_waits_for_who_is_looked_at_and_the_tally_for_every_channel_and_few_votes_decide_nothing() {
        CampaignId campaign = wang().start(
                        StartCampaign.of(CampaignCode.of("most-beautiful-family"), DAY, DAY.plusDays(3)))
                .orThrow();
        List<NominationId> two = List.of(put(campaign, 1, 2), put(campaign, 2, 2));
        NominationId held = put(campaign, 3, 3);
        assertEquals(Stage.UNDER_REVIEW, zhou().review(held, "演示·甲3家庭").orThrow());
        house.clock().passTo("2026-09-11T09:00");
        two.forEach(one -> step(one, () -> chen().audit(one).orThrow()));
        wang().panel(campaign, JURORS.stream().map(StaffId::of).toList()).orThrow();
        refused("some-wait", wang().openScoring(campaign));
        yang().settle(held, AskedFirst.NOBODY, Settlement.NOT_CARRIED, "演示").orThrow();
        wang().openScoring(campaign).orThrow();
        for (String name : JURORS) {
            juror(name).declare(campaign, List.of()).orThrow();
            juror(name)
                    .score(
                            campaign,
                            List.of(
                                    new Score(two.get(0), List.of(90, 90, 90)),
                                    new Score(two.get(1), List.of(80, 80, 80))))
                    .orThrow();
        }
        house.clock().passTo("2026-09-20T09:00");
        refused("channel-missing", wang().tally(campaign));
        VoteReturn few = new VoteReturn(LocalDate.parse("2026-09-12"), "paper", List.of(new VoteCount(two.get(1), 99)));
        wang().returnVotes(campaign, few).orThrow();
        zheng().returnVotes(campaign, few).orThrow();
        wang().tally(campaign).orThrow();
        Standings counted = wang().reckoning(campaign).orThrow().standings();
        assertEquals(two.get(0).value(), counted.ranked().get(0).entrant(), "ninety-nine votes are too few");
        assertEquals(new BigDecimal("90.00"), counted.ranked().get(0).score());
        watched(two.get(0));
    }

    /** What becomes known of whoever holds a title wakes protection staff, who take it themselves; nobody else sees that they looked. */
    private void watched(NominationId one) {
        step(one, () -> wang().announce(one).orThrow());
        house.clock().passTo("2026-10-01T09:00");
        step(one, () -> house.head().evaluation().name(one).orThrow());
        house.as("yang", TestHouse.CENTRE)
                .protection()
                .register(
                        RegisterFile.by(FileChannel.VISIT, FilePerson.woman("囍").identifiedBy(TestHouse.number(11)))
                                .against(FilePerson.man("囍"), FamilyRelation.SPOUSE))
                .orThrow();
        house.clock().passTo("2026-10-02T09:00");
        house.home().work();
        NominationView told = zhou().nomination(one).orThrow();
        assertEquals(
                List.of(one),
                yang().alarms(Optional.empty(), 10).rows().stream()
                        .map(NominationLine::id)
                        .toList());
        assertEquals(Optional.of(Step.NAMING), yang().held(one).orThrow().step());
        refused("ask-her-first", yang().settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "演示"));
        yang().settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, "演示").orThrow();
        house.as("zhu", TestHouse.CENTRE)
                .evaluation()
                .settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, "演示")
                .orThrow();
        house.clock().passTo("2026-10-03T09:00");
        house.home().work();
        assertEquals(List.of(), yang().alarms(Optional.empty(), 10).rows(), "looked at is looked at");
        assertEquals(told, zhou().nomination(one).orThrow(), "nobody else learns that anybody looked");
        house.as("yang", TestHouse.CENTRE)
                .protection()
                .register(
                        RegisterFile.by(FileChannel.VISIT, FilePerson.woman("囍").identifiedBy(TestHouse.number(11)))
                                .against(FilePerson.man("囍"), FamilyRelation.SPOUSE))
                .orThrow();
        house.clock().passTo("2026-10-04T09:00");
        house.home().work();
        yang().settle(one, AskedFirst.NOT_SAFELY, Settlement.NOT_CARRIED, "演示").orThrow();
        assertEquals(Stage.WITHDRAWN, zhou().nomination(one).orThrow().stage());
        assertEquals(List.of(), anyone().roll(Optional.empty(), 10).rows());
    }

    @Test
    void enough_votes_count_and_the_report_says_whose_title_hangs_on_them() {
        List<Entrant> both = List.of(Entrant.of("a"), Entrant.of("b"));
        List<Mark> marks = new ArrayList<>();
        for (String juror : List.of("一", "二", "三")) {
            marks.add(Mark.of(juror, "a", 90));
            marks.add(Mark.of(juror, "b", 80));
        }
        List<VoteLot> votes = List.of(new VoteLot("b", DAY, "page", 100));
        Judging judging = Judging.by(JudgingRules.panel(1, 0, 1).with(new VoteRule(30, 3, 0, 100, 100)));
        assertEquals("b", judging.tally(both, marks, votes).ranked().get(0).entrant());
        assertTrue(judging.sensitivity(both, marks, votes).changes().stream()
                .anyMatch(c -> c.what() == Sensitivity.What.VOTE && c.losses().equals(List.of("b"))));
    }

    private NominationId put(CampaignId campaign, int family, int registered) {
        NominationId one = zhou().nominate(new Nominate(
                        campaign,
                        NominationWay.ORGANISATION,
                        "",
                        DivisionCode.of(TestHouse.STATION),
                        "演示·第" + family + "户",
                        List.of(
                                Member.of("演示·甲" + family, TestHouse.number(family * 10)),
                                Member.of("演示·乙" + family, TestHouse.number(family * 10 + 1))),
                        "演示·和睦",
                        List.of("application", "household-register"),
                        Optional.of(registered),
                        List.of(1, 2),
                        Optional.empty()))
                .orThrow();
        if (registered == 2) {
            step(one, () -> zhou().review(one, "演示·甲" + family + "家庭").orThrow());
        }
        return one;
    }

    @Override
    TestHouse house() {
        return house;
    }
}
