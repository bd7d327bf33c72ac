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

    private static final String A = "a";
    private static final String B = "b";

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
        GateState state = GateState.UNKNOWN.after(new GateFact.Screened(A, GateClass.NOT_SCREENED, "screen/1", true));
        assertFalse(state.allows(ContactForm.JOINT, A));
        assertFalse(state.allows(ContactForm.SHUTTLE, A));
        assertFalse(state.allowsApproach(A));
        assertTrue(state.allows(ContactForm.SEPARATE, A), "she herself can always be spoken with");
    }

    @Test
    void a_later_calm_answer_never_lowers_what_was_found() {
        GateState state = screened(GateClass.INJURED_OR_REPEATED, GateClass.NO_INDICATOR);
        assertEquals(GateClass.INJURED_OR_REPEATED, state.in(A).row().state());
        assertFalse(state.allows(ContactForm.JOINT, A));
    }

    @Test
    void a_new_incident_shuts_what_was_open_until_she_is_asked_again() {
        GateState open = screened(GateClass.NO_INDICATOR);
        assertTrue(open.allows(ContactForm.JOINT, A));
        GateState shut = open.after(new GateFact.IncidentReported(A, true));
        assertFalse(shut.allows(ContactForm.JOINT, A));
        assertFalse(shut.allowsApproach(A));
        assertEquals(GateClass.NOT_SCREENED, shut.in(A).row().state());
        assertTrue(shut.after(new GateFact.Screened(A, GateClass.NO_INDICATOR, "screen/1", true))
                .allows(ContactForm.JOINT, A));
    }

    @Test
    void first_and_minor_opens_shuttle_only_after_the_interview_and_only_if_she_wants_it() {
        GateState state = screened(GateClass.FIRST_AND_MINOR);
        assertFalse(state.allowsApproach(A));
        assertFalse(state.allows(ContactForm.SHUTTLE, A));
        GateState unwilling = state.after(new GateFact.Interviewed(A, true, false));
        assertTrue(unwilling.allowsApproach(A));
        assertFalse(unwilling.allows(ContactForm.SHUTTLE, A));
        GateState willing = state.after(new GateFact.Interviewed(A, true, true));
        assertTrue(willing.allows(ContactForm.SHUTTLE, A));
        assertFalse(willing.allows(ContactForm.JOINT, A));
        assertFalse(state.after(new GateFact.Interviewed(A, false, true)).allows(ContactForm.SHUTTLE, A), "not told");
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
                if (state.allows(ContactForm.JOINT, A)) {
                    assertTrue(stands && gravest == GateClass.NO_INDICATOR, told);
                }
                if (state.allows(ContactForm.SHUTTLE, A) || state.allowsApproach(A)) {
                    assertTrue(stands && gravest.compareTo(GateClass.FIRST_AND_MINOR) <= 0, told);
                }
                assertTrue(state.allows(ContactForm.SEPARATE, A), told);
            }
        }
    }

    /** Lifting is only planned where the table allows it; the act refuses the rest. */
    private static GateFact any(Random random, GateState state) {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                new GateFact.Screened(
                        A, GateClass.values()[random.nextInt(GateClass.values().length)], "screen/1", true);
            case 2 -> new GateFact.IncidentReported(A, true);
            case 3 ->
                state.in(A).row().liftable()
                        ? new GateFact.Lifted(
                                A, state.in(A).row().state(), List.of(StaffId.of("one"), StaffId.of("two")))
                        : new GateFact.IncidentReported(A, true);
            default -> new GateFact.Interviewed(A, random.nextBoolean(), random.nextBoolean());
        };
    }

    @Test
    void a_finding_of_one_matter_shuts_the_others_and_shows_in_none_of_them() {
        GateState state =
                screened(GateClass.NO_INDICATOR).after(new GateFact.Screened(B, GateClass.SEVERE, "screen/1", false));
        assertFalse(state.allows(ContactForm.JOINT, A));
        assertFalse(state.allowsApproach(A));
        assertEquals(GateClass.NO_INDICATOR, state.in(A).row().state());
        assertEquals(GateClass.SEVERE, state.in(B).row().state());
    }

    @Test
    void another_matter_opens_nothing_here_and_freezes_nothing_where_she_does_not_speak() {
        GateState injured = screened(GateClass.INJURED_OR_REPEATED)
                .after(new GateFact.Interviewed(B, true, true))
                .after(new GateFact.Lifted(B, GateClass.INJURED_OR_REPEATED, List.of()));
        assertFalse(injured.allowsApproach(A));
        assertEquals(GateClass.INJURED_OR_REPEATED, injured.gravest());
        GateState minor = screened(GateClass.FIRST_AND_MINOR).after(new GateFact.Interviewed(B, true, true));
        assertFalse(minor.allows(ContactForm.SHUTTLE, A));
        GateState calm = screened(GateClass.NO_INDICATOR);
        assertTrue(calm.after(new GateFact.IncidentReported(B, false)).allows(ContactForm.JOINT, A));
        GateState shut = calm.after(new GateFact.IncidentReported(B, true));
        assertFalse(shut.allows(ContactForm.JOINT, A));
        assertEquals(GateClass.NO_INDICATOR, shut.in(A).row().state(), "it shows only where it was told");
        assertFalse(shut.after(new GateFact.Screened(B, GateClass.NO_INDICATOR, "screen/1", true))
                .allows(ContactForm.JOINT, A));
    }

    @Test
    void two_gates_of_one_person_open_only_what_both_open() {
        GateState calm = screened(GateClass.NO_INDICATOR);
        assertFalse(calm.and(GateState.UNKNOWN).allows(ContactForm.JOINT, A));
        assertTrue(calm.and(calm).allows(ContactForm.JOINT, A));
        GateState known = calm.after(new GateFact.Screened(B, GateClass.SEVERE, "screen/1", true));
        assertFalse(calm.and(known).allows(ContactForm.JOINT, A));
        assertFalse(known.and(calm).allows(ContactForm.JOINT, A));
    }

    private static GateState screened(GateClass... found) {
        GateState state = GateState.UNKNOWN;
        for (GateClass one : found) {
            state = state.after(new GateFact.Screened(A, one, "screen/1", true));
        }
        return state;
    }
}
