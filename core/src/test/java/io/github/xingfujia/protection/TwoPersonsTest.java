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
                                "演示：逐项问过，有伤"))
                .orThrow();
        for (FileView.DutyView owed : at("yang").view(file).orThrow().duties()) {
            at("yang").done(file, owed.duty(), owed.minor(), false).orThrow();
        }
        assertEquals("two-to-close", code(at("yang").close(file, CloseReason.SAFE)));
        at("yang").proposeClose(file, CloseReason.SAFE, "演示：已搬离，单独见过").orThrow();
        assertEquals("two-staff", code(at("yang").confirmClose(file)));
        assertTrue(at("zhu").confirmClose(file).isDone());
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
                () -> at("yang").describe(file, Speaker.VICTIM, she.identifiedBy(TestHouse.number(3))),
                "a man's");
        at("yang").describe(file, Speaker.VICTIM, she.identifiedBy(other)).orThrow();
        at("yang").describe(file, Speaker.VICTIM, she.identifiedBy(other)).orThrow();
        assertTrue(own(TestHouse.number(2)).isDone(), "her link goes on by the old one");
        assertEquals("not-available", code(own(other)));
        at("zhu").describe(file, Speaker.VICTIM, she.identifiedBy(other)).orThrow();
        assertTrue(own(other).isDone());
    }

    @Test
    void a_visit_is_not_begun_before_its_time_nor_planned_outside_her_hours_unasked() {
        at("yang")
                .contact(
                        file,
                        Speaker.VICTIM,
                        SafeContact.by(LocalTime.of(10, 0), LocalTime.of(16, 0), MessageChannel.CALL),
                        Optional.of("12338"))
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
    void what_must_be_taken_up_within_hours_is_offered_on_within_these_hours() {
        Departments desk = house.as("yang", TestHouse.CENTRE).departments();
        TaskId task = desk.send(new Send(
                        new Subject("violence", file.value()),
                        TaskKindCode.of("stop-violence"),
                        List.of("urgent"),
                        "反家庭暴力法 15",
                        List.of(new TaskField("facts", "演示：请出警"))))
                .orThrow();
        house.home()
                .as(Actor.partner("police"))
                .departments()
                .giveBack(task, ReturnCause.OTHER_PLACE, "演示", Optional.empty())
                .orThrow();
        Instant due = desk.task(task).orThrow().dueAt().orElseThrow();
        assertFalse(due.isAfter(house.clock().now().plus(Duration.ofHours(24))), due::toString);
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
                                house.home().today().plusDays(days))));
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
