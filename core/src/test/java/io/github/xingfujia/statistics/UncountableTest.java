package io.github.xingfujia.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.PublishedFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be counted is an error by name: never left out in silence. */
class UncountableTest {

    private static final PublishedFact RAISED = new PublishedFact(
            "casework.published-raised/1",
            ImmutableMap.of("step", "guide", "from", "500118106201", "to", "500118106000", "on", "2026-03-01"));

    @Test
    void a_newer_version_stops_the_count() {
        PublishedFact newer = new PublishedFact("casework.published-opened/2", Map.of());
        assertEquals(
                "casework.published-opened/2",
                assertThrows(UncountableFactException.class, () -> CaseChange.of(newer))
                        .fact());
    }

    @Test
    void a_fact_that_lacks_what_is_counted_stops_the_count() {
        PublishedFact bare = new PublishedFact("casework.published-opened/1", Map.of());
        assertThrows(UncountableFactException.class, () -> CaseChange.of(bare));
    }

    @Test
    void facts_of_other_kinds_are_passed_by() {
        assertTrue(CaseChange.of(RAISED).isEmpty());
    }

    @Test
    void any_published_fact_can_be_counted_by_name_and_component() {
        assertEquals(1, count("step", "guide", Area.everywhere()));
        assertEquals(0, count("step", "hand-up", Area.everywhere()));
        assertEquals(1, count("step", "guide", Area.at(PostId.of("500118106201"))));
        assertEquals(0, count("step", "guide", Area.at(PostId.of("500118106000"))));
    }

    @Test
    void a_component_the_fact_does_not_have_is_missing_and_not_zero() {
        assertThrows(InvalidInput.class, () -> count("stpe", "guide", Area.everywhere()));
    }

    private static long count(String component, String value, Area area) {
        Input.Facts input = new Input.Facts(RAISED.name(), ImmutableMap.of(component, List.of(value)), Unit.CASES);
        InputCount count = new InputCount(input, Span.year(2026), area);
        count.take(RAISED);
        return count.result().amount();
    }
}
