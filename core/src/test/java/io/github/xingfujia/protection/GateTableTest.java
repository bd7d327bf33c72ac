package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.GateTable.Approach;
import io.github.xingfujia.protection.GateTable.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Safety invariant 1 at its root: whatever happened in whatever order, the row that holds is the table's. */
class GateTableTest {

    @ParameterizedTest
    @EnumSource(GateClass.class)
    void every_state_has_its_row_with_articles(GateClass state) {
        GateTable.Row row = GateTable.row(state);
        assertEquals(state, row.state());
        assertFalse(row.articles().isEmpty());
        assertTrue(state == GateClass.NO_INDICATOR || !row.due().isEmpty(), "something is due");
    }

    @Test
    void the_last_two_rows_open_nothing_and_are_never_lifted() {
        for (GateClass state : List.of(GateClass.SEVERE, GateClass.MINOR_OR_INCAPABLE)) {
            GateTable.Row row = GateTable.row(state);
            assertEquals(Approach.NONE, row.approach());
            assertEquals(Joint.NONE, row.joint());
            assertFalse(row.liftable());
        }
    }

    @Test
    void someone_who_could_not_be_asked_stays_behind_a_shut_gate() {
        GateState state = GateState.UNKNOWN.after(new GateFact.Screened(GateClass.NOT_SCREENED, "screen/1"));
        assertFalse(state.allows(ContactForm.JOINT));
        assertFalse(state.allows(ContactForm.SHUTTLE));
        assertFalse(state.allowsApproach());
        assertTrue(state.allows(ContactForm.SEPARATE), "she herself can always be spoken with");
    }

    @Test
    void a_later_calm_answer_never_lowers_what_was_found() {
        GateState state = screened(GateClass.INJURED_OR_REPEATED, GateClass.NO_INDICATOR);
        assertEquals(GateClass.INJURED_OR_REPEATED, state.row().state());
        assertFalse(state.allows(ContactForm.JOINT));
    }

    @Test
    void a_new_incident_shuts_what_was_open_until_she_is_asked_again() {
        GateState open = screened(GateClass.NO_INDICATOR);
        assertTrue(open.allows(ContactForm.JOINT));
        GateState shut = open.after(new GateFact.IncidentReported());
        assertFalse(shut.allows(ContactForm.JOINT));
        assertFalse(shut.allowsApproach());
        assertEquals(GateClass.NOT_SCREENED, shut.row().state());
        assertTrue(shut.after(new GateFact.Screened(GateClass.NO_INDICATOR, "screen/1"))
                .allows(ContactForm.JOINT));
    }

    @Test
    void first_and_minor_opens_shuttle_only_after_the_interview_and_only_if_she_wants_it() {
        GateState state = screened(GateClass.FIRST_AND_MINOR);
        assertFalse(state.allowsApproach());
        assertFalse(state.allows(ContactForm.SHUTTLE));
        GateState unwilling = state.after(new GateFact.Interviewed(true, false));
        assertTrue(unwilling.allowsApproach());
        assertFalse(unwilling.allows(ContactForm.SHUTTLE));
        GateState willing = state.after(new GateFact.Interviewed(true, true));
        assertTrue(willing.allows(ContactForm.SHUTTLE));
        assertFalse(willing.allows(ContactForm.JOINT));
        assertFalse(state.after(new GateFact.Interviewed(false, true)).allows(ContactForm.SHUTTLE), "not told");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20200817, 500118, 12338})
    void no_sequence_of_facts_opens_what_the_table_keeps_shut(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            GateState state = GateState.UNKNOWN;
            GateClass gravest = GateClass.NOT_SCREENED;
            boolean stands = false;
            List<GateFact> story = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                GateFact fact = any(random, state);
                story.add(fact);
                state = state.after(fact);
                if (fact instanceof GateFact.Screened s) {
                    gravest = gravest.orGraver(s.found());
                    stands = s.found() != GateClass.NOT_SCREENED;
                } else if (fact instanceof GateFact.IncidentReported) {
                    stands = false;
                } else if (fact instanceof GateFact.Lifted) {
                    gravest = GateClass.NO_INDICATOR;
                }
                String told = "seed " + seed + ": " + story;
                if (state.allows(ContactForm.JOINT)) {
                    assertTrue(stands && gravest == GateClass.NO_INDICATOR, told);
                }
                if (state.allows(ContactForm.SHUTTLE) || state.allowsApproach()) {
                    assertTrue(stands && gravest.compareTo(GateClass.FIRST_AND_MINOR) <= 0, told);
                }
                if (state.allows(ContactForm.SEPARATE)) {
                    assertFalse(gravest.isForbidden(), told);
                }
            }
        }
    }

    /** Lifting is only planned where the table allows it; the act refuses the rest. */
    private static GateFact any(Random random, GateState state) {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                new GateFact.Screened(GateClass.values()[random.nextInt(GateClass.values().length)], "screen/1");
            case 2 -> new GateFact.IncidentReported();
            case 3 ->
                state.row().liftable()
                        ? new GateFact.Lifted(state.row().state(), List.of(StaffId.of("one"), StaffId.of("two")))
                        : new GateFact.IncidentReported();
            default -> new GateFact.Interviewed(random.nextBoolean(), random.nextBoolean());
        };
    }

    private static GateState screened(GateClass... found) {
        GateState state = GateState.UNKNOWN;
        for (GateClass one : found) {
            state = state.after(new GateFact.Screened(one, "screen/1"));
        }
        return state;
    }
}
