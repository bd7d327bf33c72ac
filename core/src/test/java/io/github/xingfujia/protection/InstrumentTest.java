package io.github.xingfujia.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.protection.Instrument.Scored;
import io.github.xingfujia.protection.Instrument.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published scale, alone: without store, actor or keys. */
class InstrumentTest {

    private static final Instrument SCALE =
            Instruments.bundled().find("danger-scale/1").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "0, FIRST_AND_MINOR",
        "3, FIRST_AND_MINOR",
        "4, INJURED_OR_REPEATED",
        "5, INJURED_OR_REPEATED",
        "6, SEVERE",
        "9, SEVERE"
    })
    void nine_items_of_one_point_fall_into_the_published_bands(int affirmed, GateClass grade) {
        assertEquals(9, SCALE.items().size());
        assertEquals(2, SCALE.flags().size());
        List<String> yes = List.copyOf(SCALE.items().keySet()).subList(0, affirmed);
        Scored scored = SCALE.score(Subject.wife(), yes).orThrow();
        assertEquals(affirmed, scored.score());
        assertEquals(grade, scored.grade());
        assertEquals(yes, scored.yes());
    }

    @Test
    void one_flag_is_the_gravest_whatever_the_total() {
        for (String flag : SCALE.flags().keySet()) {
            Scored scored = SCALE.score(Subject.wife(), List.of(flag)).orThrow();
            assertEquals(0, scored.score());
            assertTrue(scored.flagged());
            assertEquals(GateClass.SEVERE, scored.grade());
        }
    }

    @Test
    void affirming_more_never_lowers_the_grade() {
        List<String> all = new ArrayList<>(SCALE.items().keySet());
        all.addAll(SCALE.flags().keySet());
        for (int mask = 0; mask < 1 << all.size(); mask++) {
            GateClass grade = grade(all, mask);
            for (int more = 0; more < all.size(); more++) {
                assertTrue(grade(all, mask | 1 << more).compareTo(grade) >= 0, "lowered by " + all.get(more));
            }
        }
    }

    private static GateClass grade(List<String> all, int mask) {
        List<String> yes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((mask & 1 << i) != 0) {
                yes.add(all.get(i));
            }
        }
        return SCALE.score(Subject.wife(), yes).orThrow().grade();
    }

    @Test
    void it_is_silent_on_whom_it_was_not_published_for() {
        for (Subject other : List.of(
                new Subject(Sex.MALE, Capacity.FULL, FamilyRelation.SPOUSE),
                new Subject(Sex.FEMALE, Capacity.MINOR, FamilyRelation.SPOUSE),
                new Subject(Sex.FEMALE, Capacity.FULL, FamilyRelation.PARENT),
                new Subject(Sex.UNKNOWN, Capacity.FULL, FamilyRelation.SPOUSE))) {
            assertEquals(
                    Optional.of("out-of-scope"),
                    SCALE.score(other, List.of()).refusal().map(r -> r.code()));
        }
    }

    @Test
    void an_item_it_does_not_have_is_named() {
        InvalidInput wrong =
                assertThrows(InvalidInput.class, () -> SCALE.score(Subject.wife(), List.of("no-such", "watches")));
        assertEquals("yes", wrong.violations().get(0).field());
        assertEquals("one-of", wrong.violations().get(0).rule());
    }

    @Test
    void another_instrument_is_data_and_its_bands_must_rise() {
        String made = """
            instruments:
              - id: made-up/1
                zh: 虚构量表
                en: made-up
                source: 合成演示数据
                population: {sexes: [male], capacities: [full], relations: [child], zh: 仅供测试, en: test only}
                items: [{id: one, weight: 3, zh: 一, en: one}]
                bands: [{from: 0, zh: 低, en: low, grade: first-and-minor}, {from: 3, zh: 高, en: high, grade: %s}]
                articles: [规程 ¶6]
            """;
        Checks problems = Checks.of();
        Instruments read =
                Instruments.read(List.of(SourceNode.yaml("made.yaml", made.formatted("severe"), problems)), problems);
        problems.orThrow();
        Subject father = new Subject(Sex.MALE, Capacity.FULL, FamilyRelation.CHILD);
        assertEquals(
                GateClass.SEVERE,
                read.find("made-up/1")
                        .orElseThrow()
                        .score(father, List.of("one"))
                        .orThrow()
                        .grade());
        Checks fall = Checks.of();
        Instruments.read(List.of(SourceNode.yaml("made.yaml", made.formatted("no-indicator"), fall)), fall);
        assertEquals("bands-rise", fall.violations().get(0).rule());
    }

    @Test
    void terms_that_leave_out_what_the_gate_says_is_due_are_refused() {
        Checks problems = Checks.of();
        HandlingTerms.read(
                List.of(SourceNode.yaml(
                        "v.yaml",
                        "duties: [{duty: mandatory-report, at: centre, within: 1h, grades: [], cites: [x]}]",
                        problems)),
                problems);
        assertTrue(problems.violations().stream()
                .filter(v -> v.rule().equals("owed-at-grade"))
                .anyMatch(v -> v.arguments().equals(List.of("mandatory-report", "minor-or-incapable"))));
    }
}
