package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows inside a batch: versions, unique values, and what is refused before anything is stored. */
abstract class RowChangeContract extends StoreCase {

    private static final String WIDE = "𠮷";

    @Test
    void a_row_comes_back_as_it_was_given() {
        Row row = row("r 1/π𠮷")
                .text("state", "开 ")
                .text("number", "")
                .number("group", Long.MIN_VALUE)
                .number("openedAt", Long.MAX_VALUE)
                .texts("seenBy", ImmutableSortedSet.of("post:b", "post:a", ""))
                .dueAt(Instant.parse("2300-01-01T00:00:00.000001Z"))
                .build();
        write(RowChange.put(row, 0));
        assertEquals(row, only("r 1/π𠮷"));
    }

    @Test
    void a_changed_row_is_replaced_whole() {
        write(put(row("r1")
                .text("state", "open")
                .number("group", 1)
                .texts("seenBy", ImmutableSortedSet.of("a", "b"))
                .dueAt(clock.now())));
        write(put(row("r1").text("order", "x").texts("seenBy", ImmutableSortedSet.of("b", "c")), 1));
        assertEquals(
                row("r1")
                        .text("order", "x")
                        .texts("seenBy", ImmutableSortedSet.of("b", "c"))
                        .build()
                        .at(2),
                only("r1"));
        assertEquals(List.of(), ids(new Filter.Equal("seenBy", "a"), "state"));
        assertEquals(List.of("r1"), ids(new Filter.Equal("seenBy", "c"), "state"));
    }

    @Test
    void texts_thought_to_stay_are_looked_at_all_the_same() {
        Row.Builder before = row("r1").texts("seenBy", ImmutableSortedSet.of("a", "b"));
        write(put(before));
        Row after = row("r1")
                .text("state", "open")
                .texts("seenBy", ImmutableSortedSet.of("b", "c"))
                .build();
        write(new RowChange("kit-case", "r1", 1, Optional.of(after.at(2)), true));
        assertEquals(after.at(2), only("r1"));
        assertEquals(List.of(), ids(new Filter.Equal("seenBy", "a"), "state"));
        assertEquals(List.of("r1"), ids(new Filter.Equal("seenBy", "c"), "state"));
    }

    @Test
    void a_removed_row_is_gone_and_its_id_starts_again_at_version_one() {
        write(put(row("r1").text("state", "open").texts("seenBy", ImmutableSortedSet.of("a"))));
        write(remove("r1", 1));
        assertEquals(List.of(), index().get(HOME, "kit-case", List.of("r1")));
        assertEquals(List.of(), ids(Filter.everything(), "state"));
        write(put(row("r1").text("state", "again")));
        assertEquals(row("r1").text("state", "again").build(), only("r1"));
    }

    @Test
    void a_row_that_appears_late_stands_at_its_own_version_and_is_followed_from_there() {
        Row late = row("r1").text("state", "late").build().at(5);
        write(RowChange.appear(late));
        assertEquals(late, only("r1"));
        assertStale(() -> write(RowChange.appear(late)));
        assertStale(() -> write(put(row("r1").text("state", "from one"), 1)));
        write(put(row("r1").text("state", "next"), 5));
        write(remove("r1", 6));
        write(RowChange.appear(late.at(8)));
        assertEquals(late.at(8), only("r1"));
    }

    @Test
    void a_row_follows_only_the_version_it_has() {
        write(put(row("r1")));
        write(put(row("r1").text("state", "two"), 1));
        assertStale(() -> write(put(row("r1").text("state", "late"), 1)));
        assertStale(() -> write(put(row("r1").text("state", "early"), 3)));
        assertStale(() -> write(put(row("r1").text("state", "new"))));
        assertStale(() -> write(put(row("r2").text("state", "none there"), 1)));
        assertStale(() -> write(remove("r1", 1)));
        assertStale(() -> write(remove("r2", 1)));
    }

    @Test
    void one_id_in_two_kinds_is_two_rows() {
        write(
                put(row("r1").text("number", "N1")),
                RowChange.put(Row.of(KitKinds.NOTE, "r1").text("number", "N1").build(), 0));
        assertEquals(1, index().get(HOME, "kit-note", List.of("r1")).size());
        assertEquals(1, index().get(HOME, "kit-case", List.of("r1")).size());
    }

    @Test
    void a_unique_value_is_free_while_absent_in_another_home_or_written_otherwise() {
        write(put(row("none-1")), put(row("none-2")));
        write(put(row("r1").text("number", "A")));
        write(OTHER, put(row("r1").text("number", "A")));
        for (String other : List.of("a", "A ", " A", "Ａ", "", "Á", "A\u0301")) {
            write(put(row("other" + other).text("number", other)));
        }
        assertEquals(List.of("r1"), ids(new Filter.Equal("number", "A"), "state"));
        assertStale(() -> write(put(row("r2").text("number", "A"))));
        assertStale(() -> write(put(row("none-1").text("number", "A"), 1)));
    }

    @Test
    void two_rows_of_one_batch_never_share_a_unique_value() {
        assertStale(
                () -> write(put(row("r1").text("number", "A")), put(row("r2").text("number", "A"))));
    }

    @Test
    void a_row_may_keep_its_own_unique_value() {
        write(put(row("r1").text("number", "A")));
        write(put(row("r1").text("number", "A").text("state", "changed"), 1));
        assertEquals("changed", only("r1").text("state").orElseThrow());
    }

    @Test
    void a_unique_value_removed_in_a_batch_is_free_in_the_same_batch_in_either_order() {
        write(put(row("r1").text("number", "A")));
        write(remove("r1", 1), put(row("r2").text("number", "A")));
        write(put(row("r3").text("number", "A")), remove("r2", 1));
        assertEquals(List.of("r3"), ids(new Filter.Equal("number", "A"), "state"));
    }

    @Test
    void a_unique_value_changed_in_a_batch_is_free_in_the_same_batch_in_either_order() {
        write(put(row("r1").text("number", "A")));
        write(put(row("r1").text("number", "B"), 1), put(row("r2").text("number", "A")));
        write(put(row("r3").text("number", "B")), put(row("r1"), 2));
        assertEquals(List.of("r2"), ids(new Filter.Equal("number", "A"), "state"));
        assertEquals(List.of("r3"), ids(new Filter.Equal("number", "B"), "state"));
        assertStale(() -> write(put(row("r4").text("number", "A"))));
        assertStale(() -> write(put(row("r4").text("number", "B"))));
    }

    @Test
    void two_rows_may_exchange_their_unique_values_in_one_batch() {
        write(put(row("r1").text("number", "A")), put(row("r2").text("number", "B")));
        write(put(row("r1").text("number", "B"), 1), put(row("r2").text("number", "A"), 1));
        assertEquals(List.of("r2"), ids(new Filter.Equal("number", "A"), "state"));
        assertEquals(List.of("r1"), ids(new Filter.Equal("number", "B"), "state"));
    }

    @Test
    void a_row_changed_twice_in_one_batch_is_refused() {
        assertRefused(() -> write(put(row("r1")), put(row("r1").text("state", "x"), 1)));
        write(put(row("r1")));
        assertRefused(() -> write(remove("r1", 1), put(row("r1"))));
    }

    @Test
    void what_is_not_declared_is_refused() {
        Kind unknown = new Kind("unknown", 1, List.of(Kind.Attribute.text("state")));
        assertRefused(() -> write(RowChange.put(Row.of(unknown, "r1").build(), 0)));
        assertRefused(() -> write(raw("nothing", new Row.Value.Text("x"))));
        assertRefused(() -> write(raw("group", new Row.Value.Text("1"))));
        assertRefused(() -> write(raw("state", new Row.Value.Number(1))));
        assertRefused(() -> write(raw("seenBy", new Row.Value.Text("x"))));
        assertRefused(() -> write(remove("r1", 0)));
        assertRefused(() -> index().get(HOME, "unknown", List.of("r1")));
        assertRefused(() -> index().replace(HOME, "unknown", List.of()));
        assertRefused(() -> index().count(HOME, "unknown", Filter.everything(), List.of()));
    }

    @Test
    void a_text_has_at_most_120_characters_however_wide() {
        String most = WIDE.repeat(DeclaredKinds.MAX_TEXT);
        write(put(row(most).text("state", most).text("number", most).texts("seenBy", ImmutableSortedSet.of(most))));
        assertEquals(most, only(most).text("state").orElseThrow());
        assertEquals(List.of(most), ids(new Filter.Equal("seenBy", most), "number"));
        assertRefused(() -> write(put(row("r1").text("state", most + "x"))));
        assertRefused(() -> write(put(row("r1").texts("seenBy", ImmutableSortedSet.of("x".repeat(121))))));
        assertRefused(() -> write(put(row("x".repeat(121)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud842", "a\udfb7", "\udfb7\ud842", "nul \u0000"})
    void half_a_character_and_the_zero_character_are_refused(String broken) {
        assertRefused(() -> write(put(row("r1").text("state", broken))));
        assertRefused(() -> write(put(row("r1").texts("seenBy", ImmutableSortedSet.of(broken)))));
        assertRefused(() -> write(put(row("r" + broken))));
    }

    @Test
    void an_instant_is_kept_to_the_microsecond() {
        Instant exact = Instant.parse("2300-12-31T23:59:59.123456789Z");
        write(put(row("r1").dueAt(exact).instant("openedAt", exact)));
        assertEquals(
                Optional.of(Instant.parse("2300-12-31T23:59:59.123456Z")),
                only("r1").dueAt());
        assertEquals(Optional.of(10445327999123456L), only("r1").number("openedAt"));
        write(put(row("r2").dueAt(Instant.parse("1949-10-01T07:00:00.000001Z"))));
        assertEquals(
                Optional.of(Instant.parse("1949-10-01T07:00:00.000001Z")),
                only("r2").dueAt());
    }

    private static RowChange raw(String attribute, Row.Value value) {
        TreeMap<String, Row.Value> values = new TreeMap<>();
        values.put(attribute, value);
        return RowChange.put(new Row("kit-case", "r1", 1, Optional.empty(), values), 0);
    }
}
