package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not honoured: by whom, within what time somebody else looks again, and what nobody sets aside. */
class RefusalTest extends AtTheDesks {

    private static final LocalDate DAY = LocalDate.parse("2026-09-07");

    private TestHouse house;
    private CampaignId campaign;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 57);
        campaign = start(DAY.plusDays(3)).orThrow();
    }

    @Test
    void who_is_not_carried_on_is_told_no_reason_and_is_looked_at_once_more_by_somebody_else() {
        NominationId one = nominated(1, "演示·甲", 2);
        zhou().decline(one, DeclineCause.CONDITIONS, "囍不够邻里互助").orThrow();
        NominationView told = zhou().nomination(one).orThrow();
        assertEquals(Stage.NOT_CARRIED, told.stage());
        assertEquals(Optional.of(DAY.plusDays(5)), told.secondLookUntil());
        refused("not-at-step", zhou().decline(one, DeclineCause.CONDITIONS, ""));
        assertEquals(Stage.UNDER_REVIEW, nominee(1).secondLook(one).orThrow());
        HeldView held = yang().held(one).orThrow();
        assertEquals(Optional.of(DeclineCause.CONDITIONS), held.declined());
        assertEquals("囍不够邻里互助", held.said());
        yang().settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "已核对").orThrow();
        refused("looked-twice", zhou().decline(one, DeclineCause.CONDITIONS, ""));
        for (String other : List.of("演示·别人家庭", "演示·甲的邻居", "演示·甲、演示·别人家庭", "家庭", "演示·甲、")) {
            assertThrows(InvalidInput.class, () -> zhou().review(one, other), other);
        }
        assertEquals(Stage.VILLAGE_NOTICE, zhou().review(one, "演示·甲、演示·乙家庭").orThrow());
        assertEquals(
                Stage.NOT_CARRIED,
                nominee(1).decline(one, DeclineCause.OWN_WISH, "").orThrow());
        refused("looked-already", zhou().secondLook(one));
    }

    @Test
    void who_said_no_is_shown_again_only_after_a_new_yes_of_the_family() {
        NominationId one = nominated(1, "演示·甲", 2);
        onNotice(one);
        nominee(1).decline(one, DeclineCause.OWN_WISH, "").orThrow();
        refused("family-first", zhou().secondLook(one));
        assertEquals(List.of(), zhou().nomination(one).orThrow().agreed());
        zhou().askFamily(one, List.of(1), DAY).orThrow();
        refused("family-first", zhou().secondLook(one));
        zhou().askFamily(one, List.of(2), DAY).orThrow();
        assertEquals(Stage.UNDER_REVIEW, zhou().secondLook(one).orThrow());
    }

    @Test
    void a_campaign_that_ended_leaves_nobody_on_notice() {
        NominationId one = nominated(1, "演示·甲", 2);
        onNotice(one);
        house.head().evaluation().endCampaign(campaign, EndCause.PUT_OFF).orThrow();
        house.home().work();
        assertEquals(List.of(), anyone().notices(Optional.empty(), 10).rows());
        refused("ended", zhou().secondLook(one));
    }

    /** Whoever looks into it and whoever put it forward do no work for nothing. */
    @Test
    void a_campaign_that_ended_leaves_nobody_under_review_or_waiting_to_be() {
        NominationId held = zhou().nominate(nominate(1, "演示·甲", 2).handing()).orThrow();
        NominationId waits = nominated(2, "演示·丙", 2);
        assertEquals(Stage.UNDER_REVIEW, zhou().review(held, "演示·乙家庭").orThrow());
        house.head().evaluation().endCampaign(campaign, EndCause.PUT_OFF).orThrow();
        house.home().work();
        for (NominationId one : List.of(held, waits)) {
            assertEquals(Stage.NOT_CARRIED, zhou().nomination(one).orThrow().stage());
        }
        refused(
                "nothing-held",
                house.as("yang", TestHouse.CENTRE)
                        .evaluation()
                        .settle(held, AskedFirst.NOBODY, Settlement.PAPERS_WANTED, ""));
    }

    @Test
    void an_objection_after_the_end_is_refused_and_one_that_may_mean_danger_takes_the_notice_down_itself() {
        NominationId one = nominated(1, "演示·甲", 2);
        NominationId two = nominated(2, "演示·丙", 2);
        onNotice(one);
        onNotice(two);
        anyone().object(two, "演示·不实", "").orThrow();
        house.head().evaluation().endCampaign(campaign, EndCause.PUT_OFF).orThrow();
        refused("ended", anyone().object(one, "演示·不实", ""));
        anyone().object(one, "他打我", "").orThrow();
        assertEquals(
                List.of(two),
                anyone().notices(Optional.empty(), 10).rows().stream()
                        .map(NominationLine::id)
                        .toList());
        house.home().work();
        assertEquals(List.of(), anyone().notices(Optional.empty(), 10).rows());
        assertEquals(1, yang().alarms(Optional.empty(), 10).rows().size());
    }

    @Test
    void a_second_look_has_its_time_is_not_taken_by_whoever_refused_and_cuts_no_notice_short() {
        NominationId late = nominated(1, "演示·甲", 2);
        zhou().decline(late, DeclineCause.UNTRUE, "").orThrow();
        NominationId one = nominated(2, "演示·丙", 2);
        onNotice(one);
        anyone().object(one, "演示·不实", "").orThrow();
        yang().answerObjection(one, List.of(1), ObjectionReason.CONFIRMED, "演示·属实", "演示·已核实")
                .orThrow();
        house.clock().passTo("2026-09-10T09:00");
        assertEquals(Stage.UNDER_REVIEW, zhou().secondLook(one).orThrow());
        refused("look-by-another", yang().settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "已核对"));
        zhu().settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "已核对").orThrow();
        Outcome<Stage> early = chen().audit(one);
        refused("notice-lasts", early);
        assertTrue(
                early.refusal().orElseThrow().in(Locale.CHINA).contains("2026-09-13"),
                "three days whole, and says until when");
        house.clock().passTo("2026-09-13T09:00");
        refused("look-too-late", zhou().secondLook(late));
    }

    @Test
    void nobody_passes_a_record_alone_without_her_will_or_over_what_is_grave() {
        NominationId one = nominated(1, "演示·甲", 2);
        file(FilePerson.woman("囍").identifiedBy(TestHouse.number(11)), FilePerson.man("囍"));
        assertEquals(Stage.UNDER_REVIEW, zhou().review(one, "演示·乙家庭").orThrow());
        refused("not-her-will", yang().settle(one, AskedFirst.LEAVES_IT, Settlement.CLEARED, "已核对"));
        assertThrows(InvalidInput.class, () -> yang().settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, ""));
        assertEquals(
                Stage.UNDER_REVIEW,
                yang().settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, "已核对")
                        .orThrow());
        refused("second-of-two", yang().settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, "已核对"));
        assertTrue(zhu().held(one).orThrow().second());
        assertEquals(
                Stage.NOMINATED,
                zhu().settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, "已核对")
                        .orThrow());
        NominationId grave = nominated(2, "演示·丙", 2);
        house.as("yang", TestHouse.CENTRE)
                .protection()
                .register(RegisterFile.by(
                                FileChannel.VISIT,
                                FilePerson.woman("囍")
                                        .identifiedBy(TestHouse.number(21))
                                        .as(Capacity.INCAPABLE))
                        .against(FilePerson.man("囍"), FamilyRelation.SPOUSE))
                .orThrow();
        zhou().review(grave, "演示·乙家庭").orThrow();
        refused("vetoed", yang().settle(grave, AskedFirst.WANTS_IT, Settlement.CLEARED, "已核对"));
    }

    @Test
    void leaving_somebody_out_or_a_name_without_a_number_sends_a_family_to_people_and_papers_are_not_waived() {
        NominationId left = nominated(1, "演示·甲", 3);
        NominationId alike = nominated(2, "演示·岩石", 2);
        file(FilePerson.woman("囍"), FilePerson.man("演示· 岩石"));
        assertEquals(Stage.UNDER_REVIEW, zhou().review(left, "演示·乙家庭").orThrow());
        assertEquals(List.of(Cause.UNKNOWN_PERSON), yang().held(left).orThrow().causes());
        assertEquals(Stage.UNDER_REVIEW, zhou().review(alike, "演示·乙家庭").orThrow());
        assertEquals(List.of(Cause.NAMESAKE), yang().held(alike).orThrow().causes());
        NominationId lacking =
                zhou().nominate(nominate(3, "演示·戊", 2).handing("application")).orThrow();
        zhou().review(lacking, "演示·乙家庭").orThrow();
        refused("papers-missing", yang().settle(lacking, AskedFirst.NOBODY, Settlement.CLEARED, "已核对"));
    }

    @Test
    void another_number_or_a_dot_hides_nobody_and_two_say_whether_it_is_the_same_person() {
        NominationId one = nominated(1, "演示·甲", 2);
        file(
                FilePerson.woman("囍").identifiedBy(TestHouse.number(31)),
                FilePerson.man("演示 ．甲").identifiedBy(TestHouse.number(33)));
        refused(
                "not-rehearsed",
                house.as("zhou", TestHouse.STATION).dryRun().evaluation().review(one, "演示·甲家庭"));
        assertEquals(Stage.UNDER_REVIEW, zhou().review(one, "演示·甲家庭").orThrow());
        HeldView held = yang().held(one).orThrow();
        assertEquals(List.of(Cause.NAMESAKE), held.causes());
        assertEquals(1, held.alike().get(0).member());
        assertEquals(1, held.alike().get(0).matters().size(), "which file it is");
        refused("say-who-it-is", yang().settle(one, AskedFirst.NOBODY, Settlement.CLEARED, "已核对"));
        refused("known-by-name", yang().settle(one, AskedFirst.WANTS_IT, Settlement.CLEARED, "已核对"));
        assertThrows(InvalidInput.class, () -> yang().settle(one, AskedFirst.ANOTHER_PERSON, Settlement.CLEARED, ""));
        assertEquals(
                Stage.UNDER_REVIEW,
                yang().settle(one, AskedFirst.ANOTHER_PERSON, Settlement.CLEARED, "年龄不同")
                        .orThrow());
        refused("second-of-two", yang().settle(one, AskedFirst.ANOTHER_PERSON, Settlement.CLEARED, "年龄不同"));
        assertEquals(
                Stage.NOMINATED,
                zhu().settle(one, AskedFirst.ANOTHER_PERSON, Settlement.CLEARED, "年龄不同")
                        .orThrow());
        NominationId same = nominated(2, "演示·丙", 2);
        file(
                FilePerson.woman("囍").identifiedBy(TestHouse.number(41)),
                FilePerson.man("演示·丙").identifiedBy(TestHouse.number(20)));
        zhou().review(same, "演示·丙家庭").orThrow();
        assertEquals(List.of(Cause.RECORD), yang().held(same).orThrow().causes(), "his own file is no namesake's");
        refused("ask-her-first", yang().settle(same, AskedFirst.ANOTHER_PERSON, Settlement.CLEARED, "已核对"));
    }

    @Test
    void nobody_is_shown_who_was_not_asked_and_a_sheet_runs_once_at_a_time() {
        Nominate asked = nominate(1, "演示·甲", 2);
        NominationId one = zhou().nominate(new Nominate(
                        campaign,
                        asked.way(),
                        "",
                        asked.village(),
                        asked.name(),
                        asked.household(),
                        asked.story(),
                        asked.papers(),
                        asked.registered(),
                        List.of(1),
                        Optional.empty()))
                .orThrow();
        refused("family-first", zhou().review(one, "演示·乙家庭"));
        zhou().askFamily(one, List.of(2), DAY).orThrow();
        assertTrue(zhou().review(one, "演示·乙家庭").isDone());
        refused("already-running", start(DAY.plusDays(3)));
        wang().endCampaign(campaign, EndCause.MISTAKE).orThrow();
        refused("ended", chen().audit(one));
        assertTrue(start(DAY.plusDays(3)).isDone());
        assertThrows(InvalidInput.class, () -> start(DAY.plusYears(2)));
        AreaSize size = new AreaSize(DivisionCode.of(TestHouse.STATION), 500);
        assertThrows(
                InvalidInput.class,
                () -> new StartCampaign(
                        CampaignCode.of("five-good-family"), DAY, DAY, List.of(size, new AreaSize(size.village(), 5))));
    }

    @Test
    void whoever_put_them_forward_never_reads_who_objected() {
        NominationId one = zheng().nominate(nominate(1, "演示·甲", 2)).orThrow();
        onNotice(one);
        anyone().object(one, "囍", "囍").orThrow();
        refused("not-available", zheng().objections(one));
        assertEquals(1, wang().objections(one).orThrow().size());
    }

    @Test
    void whoever_put_them_forward_does_not_audit_it_and_a_district_is_no_village() {
        NominationId one = chen().nominate(nominate(1, "演示·甲", 2)).orThrow();
        onNotice(one);
        house.clock().passTo("2026-09-11T09:00");
        refused("audit-by-another", chen().audit(one));
        Nominate asked = nominate(2, "演示·丙", 2);
        assertThrows(
                InvalidInput.class,
                () -> zheng().nominate(new Nominate(
                        campaign,
                        asked.way(),
                        "",
                        DivisionCode.of("500118"),
                        asked.name(),
                        asked.household(),
                        asked.story(),
                        asked.papers())));
    }

    private void file(FilePerson victim, FilePerson respondent) {
        house.as("yang", TestHouse.CENTRE)
                .protection()
                .register(RegisterFile.by(FileChannel.VISIT, victim).against(respondent, FamilyRelation.SPOUSE))
                .orThrow();
    }

    private void onNotice(NominationId one) {
        step(one, () -> zhou().review(one, "演示·乙家庭").orThrow());
    }

    private Outcome<CampaignId> start(LocalDate until) {
        return wang().start(StartCampaign.of(CampaignCode.of("most-beautiful-family"), DAY, until));
    }

    private NominationId nominated(int family, String first, int registered) {
        return zhou().nominate(nominate(family, first, registered)).orThrow();
    }

    private Nominate nominate(int family, String first, int registered) {
        return new Nominate(
                campaign,
                NominationWay.ORGANISATION,
                "",
                DivisionCode.of(TestHouse.STATION),
                "演示·第" + family + "户",
                List.of(
                        Member.of(first, TestHouse.number(family * 10)),
                        Member.of("演示·乙", TestHouse.number(family * 10 + 1))),
                "演示·和睦",
                List.of("application", "household-register"),
                Optional.of(registered),
                List.of(1, 2),
                Optional.empty());
    }

    private Evaluation nominee(int family) {
        return house.home()
                .as(Actor.party(house.home().person(TestHouse.number(family * 10))))
                .evaluation();
    }

    @Override
    TestHouse house() {
        return house;
    }
}
