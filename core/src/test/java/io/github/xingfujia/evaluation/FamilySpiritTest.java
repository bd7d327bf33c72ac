package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.memory.MemoryStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities of family spirit count whom they reached: of each, what was said last. */
class FamilySpiritTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    @Test
    void an_activity_counts_by_its_kind_and_a_correction_takes_the_place_of_what_was_said() {
        FamilySpirit zhou = house.as("zhou", TestHouse.STATION).familySpirit();
        FamilySpirit head = house.head().familySpirit();
        ActivityId talk = zhou.holdActivity(activity("lecture", TODAY, 40, 25)).orThrow();
        zhou.holdActivity(activity("lecture", TODAY.minusDays(1), 10, 10)).orThrow();
        zhou.holdActivity(activity("reading", TODAY.minusYears(1), 99, 9)).orThrow();
        ReachView before = head.reach(ReachQuery.year(2026)).orThrow();
        assertEquals(new ReachView.Sum(2, 50, 35), before.sum());
        zhou.correctActivity(talk, 30, 20).orThrow();
        ReachView after = head.reach(ReachQuery.year(2026)).orThrow();
        assertEquals(
                List.of("家风宣讲"), after.rows().stream().map(r -> r.name().zh()).toList());
        assertEquals(new ReachView.Sum(2, 40, 30), after.rows().get(0).sum());
        assertEquals(
                before,
                head.reach(new ReachQuery(before.from(), before.until(), OptionalLong.of(before.position())))
                        .orThrow(),
                "up to the same position the answer is the same");
        assertEquals(3, head.activities(Optional.empty(), 10).rows().size());
        ActivityLine line = zhou.activities(Optional.empty(), 10).rows().get(2);
        assertEquals(List.of(30, 20, 1), List.of(line.people(), line.families(), line.photos()));
        FamilySpirit neighbour =
                house.as("w-" + TestHouse.NEXT_STATION, TestHouse.NEXT_STATION).familySpirit();
        assertEquals(List.of(), neighbour.activities(Optional.empty(), 10).rows());
        assertTrue(neighbour.correctActivity(talk, 1, 1).refusal().isPresent());
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void an_activity_is_of_a_kind_on_the_list_near_the_post_and_past() {
        FamilySpirit zhou = house.as("zhou", TestHouse.STATION).familySpirit();
        assertEquals(List.of("kind"), wrong(zhou, activity("feast", TODAY, 1, 1)));
        assertEquals(
                List.of("people"), wrong(zhou, activity("lecture", TODAY, 999_999, 1)), "the county says how many");
        ActivityId talk = zhou.holdActivity(activity("lecture", TODAY, 40, 25)).orThrow();
        assertThrows(InvalidInput.class, () -> zhou.correctActivity(talk, 999_999, 1));
        assertEquals(List.of("on"), wrong(zhou, activity("lecture", TODAY.plusDays(1), 1, 1)));
        assertEquals(List.of("on"), wrong(zhou, activity("lecture", LocalDate.parse("2010-12-01"), 1, 1)));
        assertEquals(
                Optional.of("held-already"),
                zhou.holdActivity(activity("lecture", TODAY, 40, 25)).refusal().map(r -> r.code()),
                "one lecture of a place and day counts once");
        HoldActivity elsewhere = new HoldActivity(
                CampaignCode.of("lecture"), DivisionCode.of(TestHouse.FAR_STATION), TODAY, 1, 1, List.of());
        assertEquals(List.of("division"), wrong(zhou, elsewhere));
        InvalidInput more = assertThrows(InvalidInput.class, () -> activity("lecture", TODAY, 3, 4));
        assertEquals("families", more.violations().get(0).field());
    }

    private static List<String> wrong(FamilySpirit by, HoldActivity command) {
        return assertThrows(InvalidInput.class, () -> by.holdActivity(command)).violations().stream()
                .map(v -> v.field())
                .toList();
    }

    private static HoldActivity activity(String kind, LocalDate on, int people, int families) {
        return new HoldActivity(
                CampaignCode.of(kind),
                DivisionCode.of(TestHouse.STATION),
                on,
                people,
                families,
                List.of("0".repeat(64)));
    }
}
