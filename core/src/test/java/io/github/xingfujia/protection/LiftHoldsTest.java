package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.Measures;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderApplicant;
import io.github.xingfujia.measures.OrderApplication;
import io.github.xingfujia.measures.OrderGround;
import io.github.xingfujia.measures.OrderMade;
import io.github.xingfujia.measures.OrderTerm;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.measures.WarningVisitPlan;
import io.github.xingfujia.memory.MemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a lifting does not answer: whatever is known or happens before, between and after it (safety invariant 1). */
class LiftHoldsTest {

    private final TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 5);
    private int persons;

    @Test
    void whatever_makes_the_report_due_is_the_row_that_nothing_lifts() {
        ViolenceFileId between = found("first-minor");
        propose(between);
        measures().oweReport(between, suspected(Suspect.MINOR)).orThrow();
        assertEquals("not-to-be-lifted", refused(confirm(between)));
        assertInLastRow(between);

        ViolenceFileId after = found("first-minor");
        lift(after);
        measures().oweReport(after, suspected(Suspect.NO_CAPACITY)).orThrow();
        assertInLastRow(after);
        assertEquals("no-contact", refused(tell(after, true)));

        ViolenceFileId described = found("first-minor");
        propose(described);
        desk().describe(described, Speaker.VICTIM, she().as(Capacity.INCAPABLE)).orThrow();
        assertEquals("not-to-be-lifted", refused(confirm(described)));
        assertInLastRow(described);
        assertEquals(
                1,
                measures().view(described).orThrow().measures().size(),
                "the report runs on its clock in the same step");
        desk().assess(described, Assessment.couldNotAsk()).orThrow();
        assertInLastRow(described);

        ViolenceFileId unasked = file();
        desk().describe(unasked, Speaker.VICTIM, she().as(Capacity.MINOR)).orThrow();
        assertInLastRow(unasked);
    }

    @Test
    void a_number_that_says_minor_is_not_taken_for_full_capacity() {
        FilePerson child = FilePerson.woman("演示·小禾").identifiedBy(ResidentId.of(number("20150101")));
        InvalidInput wrong =
                assertThrows(InvalidInput.class, () -> desk().register(RegisterFile.by(FileChannel.VISIT, child)));
        assertEquals("victim.capacity", wrong.violations().get(0).field());
        assertEquals("number-minor", wrong.violations().get(0).rule());
        ViolenceFileId id = desk().register(RegisterFile.by(FileChannel.VISIT, child.as(Capacity.MINOR)))
                .orThrow();
        assertInLastRow(id);
        HouseholdMinor grown = new HouseholdMinor("演示·小朵", Optional.of(LocalDate.of(1990, 5, 1)), true);
        assertEquals(
                "of-age",
                assertThrows(InvalidInput.class, () -> desk().addMinor(id, grown))
                        .violations()
                        .get(0)
                        .rule());
    }

    @Test
    void who_could_not_be_asked_has_no_answer_that_holds_also_after_a_lifting() {
        ViolenceFileId id = found("injured");
        lift(id);
        assertEquals(GateTable.Joint.ALLOWED, desk().view(id).orThrow().gate().joint());
        GateTable.Row row = desk().assess(id, Assessment.couldNotAsk()).orThrow();
        assertEquals(GateClass.NOT_SCREENED, row.state());
        assertShut(id);
        assertEquals("no-contact", refused(tell(id, true)));
        assertEquals("ask-alone-first", refused(desk().lift(id, "演示：让他回来谈一谈", "她要求")));

        ViolenceFileId minor = found("first-minor");
        desk().interview(minor, true).orThrow();
        assertEquals(
                GateClass.NOT_SCREENED,
                desk().assess(minor, Assessment.couldNotAsk()).orThrow().state());
        assertShut(minor);
        assertEquals("no-contact", refused(tell(minor, true)));
    }

    @Test
    void what_happens_after_a_lifting_undoes_it_and_she_is_asked_alone_again() {
        ViolenceFileId incident = found("injured");
        lift(incident);
        desk().incident(incident, today()).orThrow();
        assertUndone(incident);

        ViolenceFileId warned = found("injured");
        lift(warned);
        int letter = measures()
                .registerWarning(warned, new WarningIssue("演示-7", today(), today()))
                .orThrow();
        measures()
                .recordVisit(
                        warned,
                        letter,
                        new WarningVisit(
                                VisitTo.VICTIM,
                                today(),
                                List.of(Visitor.values()),
                                List.of(),
                                VisitResult.VIOLENCE,
                                "演示：又打"))
                .orThrow();
        assertUndone(warned);

        ViolenceFileId ordered = found("injured");
        lift(ordered);
        int order = order(ordered);
        assertUndone(ordered);
        desk().assess(ordered, Assessment.by("danger-scale/1")).orThrow();
        assertFalse(owes(ordered, Duty.SCREEN_ALONE));
        measures().orderBreached(ordered, order, today(), "演示：他又来了").orThrow();
        assertUndone(ordered);
    }

    @Test
    void nobody_goes_alone_where_it_was_ever_graded_medium_and_not_lifted_by_anyone() {
        ViolenceFileId id = found("injured");
        lift(id);
        assertEquals("never-alone", refused(desk().planVisit(id, visit("wang"))));
        int letter = measures()
                .registerWarning(id, new WarningIssue("演示-9", today(), today()))
                .orThrow();
        Instant from = house.clock().now().plusSeconds(600);
        assertEquals(
                "never-alone",
                refused(measures()
                        .planVisit(
                                id,
                                letter,
                                new WarningVisitPlan(
                                        VisitTo.OFFENDER, List.of(StaffId.of("wang")), from, from.plusSeconds(3600)))));
    }

    @Test
    void nobody_goes_alone_where_another_file_of_hers_is_grave() {
        FilePerson she = she().identifiedBy(TestHouse.number(77));
        ViolenceFileId mild =
                desk().register(RegisterFile.by(FileChannel.VISIT, she)).orThrow();
        desk().assess(mild, Assessment.found("first-minor")).orThrow();
        ViolenceFileId grave =
                desk().register(RegisterFile.by(FileChannel.VISIT, she)).orThrow();
        desk().assess(grave, Assessment.found("severe")).orThrow();
        assertEquals("never-alone", refused(desk().planVisit(mild, visit("wang"))));
    }

    /** Safety invariant 5: her words weigh at once, and a visit of one that was planned before is not made. */
    @Test
    void nobody_goes_alone_once_she_tells_of_something_graver_than_what_was_found() {
        ViolenceFileId mild = desk().register(
                        RegisterFile.by(FileChannel.VISIT, she().identifiedBy(TestHouse.number(78))))
                .orThrow();
        desk().assess(mild, Assessment.found("first-minor")).orThrow();
        int visit = desk().planVisit(mild, visit("wang")).orThrow();
        desk().say(mild, Speaker.VICTIM, "他昨晚又把我打住院了，拿刀要杀我").orThrow();
        assertEquals("never-alone", refused(desk().planVisit(mild, visit("feng"))));
        house.home().work();
        assertEquals(
                "cancelled", desk().view(mild).orThrow().visits().get(visit - 1).standing());
    }

    @Test
    void nothing_is_lifted_while_what_protects_her_runs() {
        ViolenceFileId warned = found("injured");
        measures()
                .registerWarning(warned, new WarningIssue("演示-8", today(), today()))
                .orThrow();
        desk().interview(warned, true).orThrow();
        Outcome<?> lift = desk().lift(warned, "演示：让他回来谈一谈", "她要求");
        assertEquals("protects-still", refused(lift));
        assertTrue(lift.refusal().orElseThrow().in(Locale.CHINA).contains("告诫书"));
        assertEquals(
                List.of("measures.recordVisit"), lift.refusal().orElseThrow().next());

        ViolenceFileId ordered = found("injured");
        propose(ordered);
        order(ordered);
        assertEquals("protects-still", refused(confirm(ordered)));

        ViolenceFileId away = found("injured");
        propose(away);
        measures()
                .place(
                        away,
                        new Placement(
                                "演示·某处", List.of(StaffId.of("yang"), StaffId.of("zhu")), today(), today().plusDays(3)))
                .orThrow();
        assertTrue(confirm(away).isDone(), "a stay holds nothing up: a refusal would tell of it");
    }

    @Test
    void he_is_told_only_as_she_agreed() {
        ViolenceFileId id = found("first-minor");
        desk().interview(id, true).orThrow();
        assertEquals("not-agreed", refused(tell(id, false)));
        tell(id, true).orThrow();
    }

    private void assertInLastRow(ViolenceFileId id) {
        FileView view = desk().view(id).orThrow();
        assertEquals(GateClass.MINOR_OR_INCAPABLE, view.grade());
        assertTrue(owes(id, Duty.MANDATORY_REPORT), "the report is owed");
        assertShut(id);
    }

    private void assertUndone(ViolenceFileId id) {
        assertEquals(GateClass.INJURED_OR_REPEATED, desk().view(id).orThrow().grade());
        assertTrue(owes(id, Duty.SCREEN_ALONE), "she is asked alone again");
        assertShut(id);
        assertEquals("no-contact", refused(tell(id, true)));
    }

    private void assertShut(ViolenceFileId id) {
        GateTable.Row row = desk().view(id).orThrow().gate();
        assertEquals(GateTable.Approach.NONE, row.approach());
        assertEquals(GateTable.Joint.NONE, row.joint());
    }

    private boolean owes(ViolenceFileId id, Duty duty) {
        return desk().view(id).orThrow().duties().stream().anyMatch(d -> d.duty() == duty);
    }

    private ViolenceFileId file() {
        persons++;
        return desk().register(RegisterFile.by(FileChannel.VISIT, she())
                        .against(FilePerson.man("演示·阿岩" + persons), FamilyRelation.SPOUSE))
                .orThrow();
    }

    private FilePerson she() {
        return FilePerson.woman("演示·小禾");
    }

    private ViolenceFileId found(String circumstance) {
        ViolenceFileId id = file();
        desk().assess(id, Assessment.found(circumstance)).orThrow();
        return id;
    }

    private void propose(ViolenceFileId id) {
        desk().interview(id, true).orThrow();
        desk().lift(id, "演示：让他回来谈一谈", "她要求").orThrow();
    }

    private Outcome<ViolenceFileId> confirm(ViolenceFileId id) {
        return house.as("zhu", TestHouse.CENTRE).protection().confirmLift(id);
    }

    private void lift(ViolenceFileId id) {
        propose(id);
        confirm(id).orThrow();
        assertEquals(GateClass.NO_INDICATOR, desk().view(id).orThrow().grade());
    }

    private int order(ViolenceFileId id) {
        int number = measures()
                .prepareOrder(
                        id,
                        new OrderApplication(
                                OrderApplicant.HERSELF, OrderGround.OWN_WILL, List.of(OrderTerm.NO_VIOLENCE), false))
                .orThrow();
        Instant now = house.clock().now();
        measures()
                .orderAccepted(id, number, new OrderAcceptance("演示法院", "演示", now))
                .orThrow();
        measures()
                .orderMade(
                        id,
                        number,
                        new OrderMade(house.clock().now(), today().plusDays(90), List.of(OrderTerm.NO_VIOLENCE)))
                .orThrow();
        return number;
    }

    private VisitPlan visit(String staff) {
        Instant from = house.clock().now().plusSeconds(7200);
        return new VisitPlan(List.of(StaffId.of(staff)), from, from.plusSeconds(3600), true);
    }

    private Outcome<ViolenceFileId> tell(ViolenceFileId id, boolean agreed) {
        return desk().tellRespondent(id, new Telling(agreed, today(), TellingWay.CALL, StaffId.of("yang")));
    }

    private MandatoryCause suspected(Suspect about) {
        return new MandatoryCause(about, house.clock().now(), "");
    }

    private LocalDate today() {
        return house.home().today();
    }

    private Protection desk() {
        return house.as("yang", TestHouse.CENTRE).protection();
    }

    private Measures measures() {
        return house.as("yang", TestHouse.CENTRE).measures();
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.refusal().map(r -> r.code()).orElse("done");
    }

    /** Returns a number of a division that does not exist, of somebody born on a day. */
    private static String number(String born) {
        String body = "999999" + born + "002";
        for (char check : "0123456789X".toCharArray()) {
            try {
                return ResidentId.of(body + check).value();
            } catch (InvalidInput e) {
                continue;
            }
        }
        throw new IllegalStateException(body);
    }
}
