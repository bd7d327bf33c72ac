package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.store.Kind.Attribute;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

    private static final List<Attribute> STATE = List.of(Attribute.text("state"));
    private static final Kind CASE =
            new Kind("case", 1, List.of(Attribute.text("state"), Attribute.number("at"), Attribute.texts("seenBy")));

    @ParameterizedTest
    @ValueSource(strings = {"", "Case", "1case", "case_1", "-case", "a234567890123456789012345678901"})
    void a_kind_of_another_name_is_refused(String name) {
        assertThrows(InvalidInput.class, () -> new Kind(name, 1, STATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "State", "1", "seen-by", "seen by", "dueAt", "状态"})
    void an_attribute_of_another_name_is_refused(String name) {
        assertThrows(InvalidInput.class, () -> Attribute.text(name));
    }

    @Test
    void everything_wrong_with_a_kind_is_said_at_once() {
        InvalidInput e = assertThrows(InvalidInput.class, () -> new Kind("Case", 0, List.of()));
        assertEquals(3, e.violations().size(), e.getMessage());
        assertThrows(InvalidInput.class, () -> new Kind("case", 1, List.of(STATE.get(0), Attribute.number("state"))));
        assertThrows(InvalidInput.class, () -> new Attribute("seenBy", Kind.Type.TEXTS, true, true));
        assertThrows(InvalidInput.class, () -> new Kind("case", 1, Collections.nCopies(61, STATE.get(0))));
    }

    @Test
    void a_row_holds_only_what_its_kind_declares() {
        Row.Builder row = Row.of(CASE, "1");
        assertThrows(IllegalArgumentException.class, () -> row.text("at", "x"));
        assertThrows(IllegalArgumentException.class, () -> row.number("state", 1));
        assertThrows(IllegalArgumentException.class, () -> row.text("seenBy", "x"));
        assertThrows(IllegalArgumentException.class, () -> row.texts("state", ImmutableSortedSet.of("x")));
        assertThrows(IllegalArgumentException.class, () -> row.flag("nothing", true));
        assertThrows(IllegalArgumentException.class, () -> row.instant("state", Instant.EPOCH));
    }

    @Test
    void a_row_tells_what_was_put_in_and_absent_for_the_rest() {
        Instant exact = Instant.parse("2300-01-01T00:00:00.000001999Z");
        Row row = Row.of(CASE, "1")
                .instant("at", exact)
                .texts("seenBy", ImmutableSortedSet.of())
                .dueAt(exact)
                .build();
        assertEquals(Optional.of(10413792000000001L), row.number("at"));
        assertEquals(Optional.of(Instant.parse("2300-01-01T00:00:00.000001Z")), row.dueAt());
        assertEquals(Optional.empty(), row.text("state"));
        assertEquals(ImmutableSortedSet.of(), row.texts("seenBy"));
        assertEquals(List.of("at"), List.copyOf(row.values().keySet()));
        assertEquals(1, row.version());
        assertEquals(4, row.at(4).version());
    }

    @Test
    void a_change_follows_the_version_and_row_it_names() {
        Row row = Row.of(CASE, "1").build();
        assertEquals(5, RowChange.put(row, 4).row().orElseThrow().version());
        assertThrows(IllegalArgumentException.class, () -> new RowChange("case", "1", 4, Optional.of(row)));
        assertThrows(IllegalArgumentException.class, () -> new RowChange("case", "2", 0, Optional.of(row)));
        assertThrows(IllegalArgumentException.class, () -> new RowChange("note", "1", 0, Optional.of(row)));
    }

    @Test
    void a_replaced_row_says_whether_its_texts_stay() {
        Row before = Row.of(CASE, "1")
                .texts("seenBy", ImmutableSortedSet.of("a"))
                .build()
                .at(4);
        Row same = Row.of(CASE, "1")
                .number("at", 5)
                .texts("seenBy", ImmutableSortedSet.of("a"))
                .build();
        RowChange kept = RowChange.replace(before, same);
        assertTrue(kept.sameTexts());
        assertEquals(4, kept.expectedVersion());
        assertEquals(5, kept.row().orElseThrow().version());
        assertFalse(RowChange.replace(before, Row.of(CASE, "1").build()).sameTexts());
        assertFalse(RowChange.put(same, 4).sameTexts());
    }

    @Test
    void a_query_and_a_batch_refuse_what_makes_no_sense() {
        assertThrows(IllegalArgumentException.class, () -> Query.of("case", Filter.everything(), "state", 0));
        assertThrows(IllegalArgumentException.class, () -> Query.of("case", Filter.everything(), "state", 1001));
        assertThrows(IllegalArgumentException.class, () -> new Batch(List.of(), List.of(), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> DeclaredKinds.of(List.of(CASE, CASE)));
        assertThrows(IllegalArgumentException.class, () -> DeclaredKinds.NONE.kind("case"));
    }
}
