package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.memory.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of the gate table, found through every door at every point of a dispute: in the dispute, in another one in another
 * town, in her file. Nothing the table shuts is open, and what it opens is not shut by the way there (safety invariant 1).
 */
class GateCellsTest {

    private static final int STEPS = 5;

    /** Where it is found. */
    enum Where {
        DISPUTE,
        ANOTHER_TOWN,
        FILE
    }

    static Stream<Arguments> cells() {
        List<Arguments> all = new ArrayList<>();
        for (GateClass found : GateClass.values()) {
            for (Where where : Where.values()) {
                // the scale of a file begins at first and minor; a child's danger is found in a file
                boolean there =
                        where == Where.FILE ? found != GateClass.NO_INDICATOR : found != GateClass.MINOR_OR_INCAPABLE;
                if (found != GateClass.NOT_SCREENED && there) {
                    all.add(Arguments.of(found, where));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatever_is_found_wherever_and_whenever_the_table_holds(GateClass found, Where where) {
        IntStream.rangeClosed(0, STEPS).forEach(when -> holds(found, where, when));
    }

    private static void holds(GateClass found, Where where, int when) {
        World world = new World();
        GateTable.Row row = GateTable.row(found);
        String told = found + " in " + where + " before step " + when;
        boolean approached = false;
        for (int step = 0; step <= STEPS; step++) {
            if (step == when) {
                world.find(found, where);
            }
            if (step < STEPS) {
                approached |= world.step(step) && step == 2;
            }
        }
        if (when <= 2) {
            assertEquals(row.approach() == GateTable.Approach.AS_AGREED, approached, told + ": approach");
        } else {
            assertTrue(approached, told + ": approached before it was found");
        }
        boolean interviewed = world.interviewed();
        boolean ready = approached;
        assertEquals(
                ready && row.joint() == GateTable.Joint.ALLOWED,
                world.plan(ContactForm.JOINT, "2026-09-09"),
                told + ": joint");
        boolean shuttle = row.joint() == GateTable.Joint.ALLOWED
                || row.joint() == GateTable.Joint.SHUTTLE_IF_WANTED && interviewed;
        assertEquals(ready && shuttle, world.plan(ContactForm.SHUTTLE, "2026-09-10"), told + ": shuttle");
        if (!approached) {
            boolean open = row.approach() == GateTable.Approach.AS_AGREED
                    || row.approach() == GateTable.Approach.AS_AGREED_AFTER_INTERVIEW && interviewed;
            assertEquals(open, world.approach(), told + ": approach after the interview");
        }
        if (row.approach() == GateTable.Approach.NONE) {
            assertFalse(world.plan(ContactForm.JOINT, "2026-09-11"), told);
        }
    }

    /** Her dispute, another of hers in another town, and her file; each step of the dispute may be refused. */
    private static final class World {

        private final TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
        private final Person wife = TestHouse.wife().identifiedBy(TestHouse.number(1));
        private final Person husband = TestHouse.husband().identifiedBy(TestHouse.number(2));
        private final ViolenceFileId file;
        private final CaseId dispute;
        private final CaseId elsewhere;

        World() {
            file = desk().register(RegisterFile.by(
                                    FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(TestHouse.number(1)))
                            .against(FilePerson.man("演示·阿岩"), FamilyRelation.SPOUSE)
                            .withMinor(HouseholdMinor.named("演示·小朵")))
                    .orThrow();
            lifted();
            OpenCase opened = OpenCase.visit(wife).about("夫妻关系").against(husband);
            dispute = by().open(opened).orThrow();
            elsewhere = house.far().open(opened).orThrow();
        }

        /** Until she was asked alone in her file nothing opens anywhere: what registering it told of was asked and lifted. */
        private void lifted() {
            desk().assess(file, Assessment.found("first-minor")).orThrow();
            desk().interview(file, true).orThrow();
            desk().say(file, Speaker.VICTIM, "演示：我要求解除").orThrow();
            desk().lift(file, "我想让他回来谈一谈", "她要求").orThrow();
            house.as("zhu", TestHouse.CENTRE).protection().confirmLift(file).orThrow();
        }

        boolean step(int step) {
            return switch (step) {
                case 0 -> by().screen(dispute, wife, Screen.noIndicator()).isDone();
                case 1 ->
                    by().agree(dispute, ApproachTerms.yes(ApproachBy.CALL)).isDone();
                case 2 -> approach();
                case 3 -> by().screen(dispute, husband, Screen.noIndicator()).isDone();
                default -> by().assign(dispute).isDone();
            };
        }

        void find(GateClass found, Where where) {
            switch (where) {
                case DISPUTE -> by().screen(dispute, wife, screen(found)).orThrow();
                case ANOTHER_TOWN ->
                    house.far().screen(elsewhere, wife, screen(found)).orThrow();
                case FILE -> inFile(found);
            }
        }

        private void inFile(GateClass found) {
            if (found == GateClass.MINOR_OR_INCAPABLE) {
                desk().askMinor(file, 1, ChildFinding.SUSPECTED_VICTIM, "").orThrow();
                return;
            }
            Assessment asked = Assessment.by("danger-scale/1");
            desk().assess(
                            file,
                            switch (found) {
                                case FIRST_AND_MINOR -> asked.with("first-minor");
                                case INJURED_OR_REPEATED -> asked.with("injured");
                                case SEVERE -> asked.with("severe");
                                default -> asked;
                            })
                    .orThrow();
        }

        private static Screen screen(GateClass found) {
            return switch (found) {
                case FIRST_AND_MINOR -> Screen.affirmed("once-minor");
                case INJURED_OR_REPEATED -> Screen.affirmed("injured");
                case SEVERE -> Screen.affirmed("threatened");
                default -> Screen.noIndicator();
            };
        }

        boolean interviewed() {
            return by().interview(dispute, Side.APPLICANT, true, true).isDone();
        }

        boolean approach() {
            return by().approach(dispute, ApproachBy.CALL).isDone();
        }

        boolean plan(ContactForm form, String day) {
            return by().plan(
                            dispute,
                            PlanSession.of(
                                    form, TickingClock.shanghai(day + "T10:00"), TickingClock.shanghai(day + "T11:00")))
                    .isDone();
        }

        private Casework by() {
            return house.worker();
        }

        private Protection desk() {
            return house.as("yang", TestHouse.CENTRE).protection();
        }
    }
}
