package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.departments.Departments;
import io.github.xingfujia.departments.ReturnCause;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.disclosure.Disclose;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.ReportReceipt;
import io.github.xingfujia.measures.ReportTo;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person alone cannot do to a file, nor with a day that cannot be. */
class TwoPersonsTest {

    private TestHouse house;
    private ViolenceFileId file;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        file = at("yang")
                .register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(2)))
                        .against(FilePerson.man("演示·阿岩").identifiedBy(TestHouse.number(1)), FamilyRelation.SPOUSE))
                .orThrow();
    }

    @Test
    void a_file_of_somebody_injured_is_closed_by_two_whatever_the_reason() {
        at("yang")
                .assess(
                        file,
                        new Assessment(
                                true,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.of(GateClass.INJURED_OR_REPEATED),
                                List.of(),
                                "演示：逐项问过，有伤"))
                .orThrow();
        for (FileView.DutyView owed : at("yang").view(file).orThrow().duties()) {
            at("yang")
                    .done(file, DutyRecord.of(owed, house.home().today(), StaffId.of("yang"), "演示：已办"))
                    .orThrow();
        }
        assertEquals("two-to-close", code(at("yang").close(file, CloseReason.SAFE)));
        at("yang").proposeClose(file, CloseReason.SAFE, "演示：已搬离，单独见过").orThrow();
        assertEquals("two-staff", code(at("yang").confirmClose(file)));
        assertTrue(at("zhu").confirmClose(file).isDone());
    }

    @Test
    void her_own_words_weigh_with_what_is_ticked_until_whoever_assesses_answers_them() {
        at("yang").say(file, Speaker.VICTIM, "他说 再报警 就打、死我").orThrow();
        assertEquals(List.of("threatened"), at("yang").view(file).orThrow().spoken());
        Assessment minor = Assessment.found("first-minor");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> at("yang").assess(file, minor));
        assertEquals("answered words-weigh-more", said(refused));
        refused = assertThrows(InvalidInput.class, () -> minor.answering("问了", "threatened"));
        assertEquals("reason too-short", said(refused));
        at("yang")
                .assess(file, minor.answering("单独问过：是多年前的一句气话，没有别的", "threatened"))
                .orThrow();
        assertEquals(GateClass.FIRST_AND_MINOR, at("yang").view(file).orThrow().grade());
        at("yang").assess(file, minor).orThrow();
        at("yang").say(file, Speaker.VICTIM, "没有受伤，可是昨天他拿刀").orThrow();
        assertEquals(List.of("severe"), at("yang").view(file).orThrow().spoken());
        assertThrows(InvalidInput.class, () -> at("yang").assess(file, minor));
        at("yang").assess(file, minor.with("severe")).orThrow();
        assertEquals(GateClass.SEVERE, at("yang").view(file).orThrow().grade());
        at("yang").assess(file, minor).orThrow();
        assertEquals(List.of(), at("yang").view(file).orThrow().spoken());
    }

    private static String said(InvalidInput refused) {
        return refused.violations().get(0).field() + " "
                + refused.violations().get(0).rule();
    }

    @Test
    void another_number_for_her_is_hers_once_two_say_so_and_never_one_of_the_other_sex() {
        ResidentId other = TestHouse.number(4);
        FilePerson she = FilePerson.woman("演示·小禾");
        assertThrows(
                InvalidInput.class,
                () -> at("yang").describe(file, Speaker.VICTIM, she.identifiedBy(TestHouse.number(1))),
                "his");
        assertThrows(
                InvalidInput.class,
                () -> at("yang")
                        .describe(file, Speaker.VICTIM, she.identifiedBy(TestHouse.number(3)), Optional.of("抄错了号码")),
                "a man's");
        at("yang")
                .describe(file, Speaker.VICTIM, she.identifiedBy(other), Optional.of("抄错了号码"))
                .orThrow();
        at("yang")
                .describe(file, Speaker.VICTIM, she.identifiedBy(other), Optional.of("抄错了号码"))
                .orThrow();
        assertTrue(own(TestHouse.number(2)).isDone(), "her link goes on by the old one");
        assertEquals("not-available", code(own(other)));
        at("zhu")
                .describe(file, Speaker.VICTIM, she.identifiedBy(other), Optional.of("抄错了号码"))
                .orThrow();
        assertTrue(own(other).isDone());
    }

    @Test
    void a_visit_is_not_begun_before_its_time_nor_planned_outside_her_hours_unasked() {
        assertEquals("outside-her-hours", code(at("yang").planVisit(file, evening(false))), "she never said when");
        at("yang")
                .contact(
                        file,
                        Speaker.VICTIM,
                        SafeContact.by(LocalTime.of(10, 0), LocalTime.of(16, 0), MessageChannel.CALL),
                        Optional.of("100 0000"))
                .orThrow();
        assertEquals("outside-her-hours", code(at("yang").planVisit(file, evening(false))));
        int visit = at("yang").planVisit(file, evening(true)).orThrow();
        Protection feng = at("feng");
        assertEquals("not-time-yet", code(feng.checkIn(file, visit)));
        house.clock().pass(Duration.ofHours(10).plusMinutes(45));
        assertTrue(feng.checkIn(file, visit).isDone());
    }

    private static VisitPlan evening(boolean agreed) {
        return new VisitPlan(
                List.of(StaffId.of("feng"), StaffId.of("zheng")),
                TickingClock.shanghai("2026-09-07T20:00"),
                TickingClock.shanghai("2026-09-07T21:00"),
                agreed);
    }

    @Test
    void a_day_that_cannot_be_is_refused() {
        assertThrows(InvalidInput.class, () -> at("yang").incident(file, LocalDate.of(1900, 1, 1)));
        HouseholdMinor unborn = new HouseholdMinor("演示·小朵", Optional.of(LocalDate.of(2030, 1, 1)), true);
        assertThrows(InvalidInput.class, () -> at("yang").addMinor(file, unborn));
        assertThrows(InvalidInput.class, () -> FilePerson.woman("演示·小禾").reachedAt("110", SafeContact.none()));
    }

    @Test
    void a_report_to_the_school_does_not_do_what_the_law_wants_of_the_police() {
        at("yang").addMinor(file, HouseholdMinor.named("演示·小朵")).orThrow();
        at("yang").askMinor(file, 1, ChildFinding.SUSPECTED_VICTIM, "演示").orThrow();
        reported(ReportTo.EDUCATION);
        assertTrue(owes(Duty.MANDATORY_REPORT));
        reported(ReportTo.POLICE);
        assertFalse(owes(Duty.MANDATORY_REPORT));
    }

    @Test
    void what_must_be_taken_up_within_hours_is_offered_on_within_what_is_left_of_them() {
        Departments desk = house.as("yang", TestHouse.CENTRE).departments();
        TaskId task = desk.send(new Send(
                        new Subject("violence", file.value()),
                        TaskKindCode.of("stop-violence"),
                        List.of("urgent"),
                        "反家庭暴力法 15",
                        List.of(new TaskField("facts", "演示：请出警"))))
                .orThrow();
        Instant hour = desk.task(task).orThrow().dueAt().orElseThrow();
        house.clock().pass(Duration.ofMinutes(20));
        house.home()
                .as(Actor.partner("police"))
                .departments()
                .giveBack(task, ReturnCause.OTHER_PLACE, "演示", Optional.empty())
                .orThrow();
        assertEquals(hour, desk.task(task).orThrow().dueAt().orElseThrow());
    }

    @Test
    void
            what_the_law_demands_within_the_hour_is_due_within_it_when_given_back_and_a_file_closes_only_once_it_is_sent() {
        at("yang").assess(file, Assessment.found("severe")).orThrow();
        Departments desk = house.as("yang", TestHouse.CENTRE).departments();
        Subject subject = new Subject("violence", file.value());
        Instant hour = desk.offers(subject).orThrow().waiting().stream()
                .filter(o -> o.obliged())
                .map(o -> o.dueAt())
                .findFirst()
                .orElseThrow();
        TaskId task = desk.send(new Send(
                        subject,
                        TaskKindCode.of("stop-violence"),
                        List.of(),
                        "反家庭暴力法 15",
                        List.of(new TaskField("facts", "演示：请出警"))))
                .orThrow();
        dutiesDone();
        List<FileView.DoneView> done = at("yang").view(file).orThrow().done();
        assertTrue(done.size() > 2 && done.stream().allMatch(d -> d.actor().startsWith("staff:yang@")), done::toString);
        house.home()
                .as(Actor.partner("police"))
                .departments()
                .giveBack(task, ReturnCause.OTHER_PLACE, "演示", Optional.empty())
                .orThrow();
        assertEquals(hour, desk.task(task).orThrow().dueAt().orElseThrow());
        assertEquals("law-demands-it", code(at("yang").proposeClose(file, CloseReason.SAFE, "演示：已搬离，单独见过")));
        desk.send(new Send(
                        subject,
                        TaskKindCode.of("stop-violence"),
                        List.of(),
                        "反家庭暴力法 15",
                        List.of(new TaskField("facts", "演示：请再出警"))))
                .orThrow();
        at("yang").proposeClose(file, CloseReason.SAFE, "演示：已搬离，单独见过").orThrow();
        at("zhu").confirmClose(file).orThrow();
        assertEquals(List.of(), desk.offers(subject).orThrow().waiting());
    }

    @Test
    void who_told_the_police_by_telephone_with_a_receipt_need_not_send_them_the_same_as_a_task() {
        at("yang").assess(file, Assessment.found("severe")).orThrow();
        dutiesDone();
        Subject subject = new Subject("violence", file.value());
        assertTrue(house.as("yang", TestHouse.CENTRE).departments().offers(subject).orThrow().waiting().stream()
                .noneMatch(o -> o.obliged()));
        at("yang").proposeClose(file, CloseReason.SAFE, "演示：已搬离，单独见过").orThrow();
        at("zhu").confirmClose(file).orThrow();
    }

    /** What is owed is done, the report to the police by telephone. */
    private void dutiesDone() {
        for (FileView.DutyView owed : at("yang").view(file).orThrow().duties()) {
            if (owed.duty() == Duty.PLAN_WITH_NAMED_HANDLER) {
                at("yang").nameHandler(file, StaffId.of("yang")).orThrow();
            }
            if (owed.duty() == Duty.REPORT_TO_POLICE_AND_SUPERIOR) {
                at("yang")
                        .reported(
                                file,
                                List.of(
                                        new DangerReport(
                                                ReportedTo.POLICE, house.clock().now(), StaffId.of("yang"), "演示-1"),
                                        new DangerReport(
                                                ReportedTo.SUPERIOR,
                                                house.clock().now(),
                                                StaffId.of("yang"),
                                                "演示-2")))
                        .orThrow();
            } else {
                at("yang")
                        .done(file, DutyRecord.of(owed, house.home().today(), StaffId.of("yang"), "演示：已办"))
                        .orThrow();
            }
        }
    }

    @Test
    void a_letter_that_was_registered_wrongly_is_put_right_by_two_who_say_the_same() {
        LocalDate day = LocalDate.parse("2026-09-01");
        WarningIssue wrong = new WarningIssue("演示-1", LocalDate.parse("2017-09-01"), LocalDate.parse("2017-09-01"));
        WarningIssue right = new WarningIssue("演示-1", day, day);
        Measures yang = house.as("yang", TestHouse.CENTRE).measures();
        Measures zhu = house.as("zhu", TestHouse.CENTRE).measures();
        int number = yang.registerWarning(file, wrong).orThrow();
        assertTrue(yang.view(file).orThrow().measures().get(0).limits().get(0).overdue());
        assertEquals(
                "measures.correctWarning",
                yang.registerWarning(file, right).refusal().orElseThrow().next().get(0));
        yang.correctWarning(file, number, right).orThrow();
        assertEquals("two-to-correct", code(yang.correctWarning(file, number, right)));
        zhu.correctWarning(file, number, new WarningIssue("演示-2", day, day)).orThrow();
        assertTrue(yang.view(file).orThrow().measures().get(0).limits().get(0).overdue());
        yang.correctWarning(file, number, right).orThrow();
        zhu.correctWarning(file, number, right).orThrow();
        assertFalse(yang.view(file).orThrow().measures().get(0).limits().get(0).overdue());
        assertEquals(1, yang.view(file).orThrow().measures().size());
    }

    @Test
    void nothing_is_disclosed_to_him_and_nothing_is_older_than_its_norm() {
        assertThrows(InvalidInput.class, () -> disclose("被投诉人 演示·阿岩", "反家庭暴力法 13", 30));
        assertThrows(InvalidInput.class, () -> disclose("演示·派出所", "1", 30));
        assertThrows(InvalidInput.class, () -> disclose("演示·派出所", "反家庭暴力法 13", 30_000));
        assertTrue(disclose("演示·派出所", "反家庭暴力法 13", 30).isDone());
        Measures measures = house.as("yang", TestHouse.CENTRE).measures();
        LocalDate early = LocalDate.of(1990, 11, 20);
        assertThrows(InvalidInput.class, () -> measures.registerWarning(file, new WarningIssue("演示-1", early, early)));
        assertThrows(InvalidInput.class, () -> measures.askAid(file, LocalDate.of(2020, 1, 1), false));
        assertTrue(measures.askAid(file, LocalDate.of(2026, 9, 7), false).isDone());
        assertEquals("aid-asked-before", code(measures.askAid(file, LocalDate.of(2026, 9, 7), false)));
    }

    private Outcome<?> disclose(String to, String norm, int days) {
        return house.as("yang", TestHouse.CENTRE)
                .disclosures()
                .record(new Disclose(
                        Matter.of("violence-" + file),
                        "victim",
                        new Disclosed(
                                to,
                                Ground.LAW,
                                norm,
                                DisclosurePurpose.AID,
                                List.of(DisclosedField.IDENTITY),
                                house.home().today().plusDays(days),
                                Optional.empty())));
    }

    private void reported(ReportTo to) {
        house.as("yang", TestHouse.CENTRE)
                .measures()
                .reported(file, 1, new ReportReceipt(to, house.clock().now(), StaffId.of("yang"), "演示-1"))
                .orThrow();
    }

    private boolean owes(Duty duty) {
        return at("yang").view(file).orThrow().duties().stream().anyMatch(d -> d.duty() == duty);
    }

    private Outcome<MyFile> own(ResidentId number) {
        return house.home()
                .as(Actor.party(house.home().person(number)))
                .protection()
                .mine(file);
    }

    private Protection at(String staff) {
        return house.as(staff, TestHouse.CENTRE).protection();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }
}
