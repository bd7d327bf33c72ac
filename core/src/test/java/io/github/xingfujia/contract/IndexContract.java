package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index.Count;
import io.github.xingfujia.store.Index.Touch;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StaleStoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows by id, counted, touched and replaced. */
abstract class IndexContract extends StoreCase {

    private static final String CASE = KitKinds.CASE.name();
    private static final Filter ALL = Filter.everything();

    private Touch touch(String id, long version, Instant dueAt) {
        return new Touch(CASE, id, version, Optional.of(dueAt));
    }

    private List<Count> count(Filter filter, String... dimensions) {
        return index().count(HOME, CASE, filter, List.of(dimensions)).stream()
                .sorted(Comparator.comparing(c -> c.values().toString()))
                .toList();
    }

    @Test
    void rows_are_got_by_id_in_order_once_each_and_missing_ones_are_left_out() {
        write(put(row("b")), put(row("a")), put(row("！")), put(row("😀")), put(row("B")));
        List<Row> rows = index().get(HOME, CASE, List.of("😀", "b", "x", "a", "！", "b", "B", "A"));
        assertEquals(
                List.of("B", "a", "b", "！", "😀"), rows.stream().map(Row::id).toList());
        assertEquals(List.of(), index().get(HOME, CASE, List.of()));
    }

    @Test
    void many_ids_are_asked_for_at_once() {
        write(put(row("r700")));
        List<String> many = IntStream.range(0, 1500).mapToObj(i -> "r" + i).toList();
        assertEquals(List.of(row("r700").build()), index().get(HOME, CASE, many));
    }

    @Test
    void rows_of_several_homes_never_mix() {
        write(HOME, put(row("r1").text("state", "here").dueAt(clock.now())));
        write(
                OTHER,
                put(row("r1").text("state", "there").dueAt(clock.now())),
                put(row("r2").text("state", "there")));
        assertEquals("here", only(HOME, "r1").text("state").orElseThrow());
        assertEquals("there", only(OTHER, "r1").text("state").orElseThrow());
        assertEquals(List.of("r1"), ids(ALL, "state"));
        assertEquals(List.of("r1", "r2"), ids(OTHER, KitKinds.CASE, ALL, "state"));
        assertEquals(List.of(new Count(List.of("here"), 1)), count(ALL, "state"));
        assertEquals(1, index().touch(HOME, List.of(touch("r1", 1, clock.next()))));
        assertEquals(Optional.of(clock.now()), only(HOME, "r1").dueAt());
        assertEquals(0, index().touch(HOME, List.of(touch("r2", 1, clock.next()))));
        index().replace(HOME, CASE, List.of());
        assertEquals(List.of(), ids(ALL, "state"));
        assertEquals(List.of("r1", "r2"), ids(OTHER, KitKinds.CASE, ALL, "state"));
    }

    @Test
    void rows_are_counted_by_text_and_number_with_absent_as_the_empty_text() {
        write(
                put(row("1").text("state", "open").number("group", 1)),
                put(row("2").text("state", "open").number("group", 1)),
                put(row("3").text("state", "open").number("group", -2)),
                put(row("4").text("state", "Open")),
                put(row("5").text("state", "open ")),
                put(row("6").text("state", "")),
                put(row("7")));
        assertEquals(
                List.of(
                        new Count(List.of("", ""), 2),
                        new Count(List.of("Open", ""), 1),
                        new Count(List.of("open ", ""), 1),
                        new Count(List.of("open", "-2"), 1),
                        new Count(List.of("open", "1"), 2)),
                count(ALL, "state", "group"));
        assertEquals(
                List.of(new Count(List.of("-2", "open"), 1), new Count(List.of("1", "open"), 2)),
                count(new Filter.Equal("state", "open"), "group", "state"));
        assertEquals(List.of(new Count(List.of(), 7)), count(ALL));
    }

    @Test
    void counting_nothing_is_no_group_and_without_dimensions_it_is_zero() {
        assertEquals(List.of(), count(ALL, "state"));
        assertEquals(List.of(new Count(List.of(), 0)), count(ALL));
    }

    @Test
    void a_touch_moves_only_the_due_instant_of_rows_at_the_version_it_expects() {
        Row.Builder full = row("1").text("state", "open")
                .text("number", "N1")
                .number("group", 3)
                .texts("seenBy", ImmutableSortedSet.of("a", "b"))
                .dueAt(clock.now());
        write(put(full), put(row("2").dueAt(clock.now())), put(row("3").dueAt(clock.now())), put(row("5")));
        write(put(row("2").dueAt(clock.now()), 1));
        Instant due = Instant.parse("2300-01-01T00:00:00.000001Z");
        Content before = content(HOME);

        int moved = index().touch(
                        HOME,
                        List.of(
                                touch("1", 1, due.plusNanos(999)),
                                touch("2", 1, due),
                                new Touch(CASE, "3", 1, Optional.empty()),
                                touch("4", 1, due),
                                touch("5", 1, due)));
        assertEquals(3, moved);
        assertEquals(full.dueAt(due).build(), only("1"));
        assertEquals(before.cases().stream().filter(r -> r.id().equals("2")).toList(), List.of(only("2")));
        assertEquals(row("3").build(), only("3"));
        assertEquals(Optional.of(due), only("5").dueAt());
        assertEquals(List.of(), index().get(HOME, CASE, List.of("4")));
        assertEquals(before.entries(), content(HOME).entries());
        assertEquals(List.of("1", "5"), ids(new Filter.Range(Kind.DUE_AT, Micros.of(due), Micros.of(due)), "state"));
        write(put(row("1").text("state", "still at version 1"), 1));
        assertEquals(0, index().touch(HOME, List.of()));
    }

    @Test
    void a_touch_of_an_undeclared_kind_is_refused_and_moves_nothing() {
        write(put(row("1")));
        assertRefused(() -> index().touch(
                        HOME, List.of(touch("1", 1, clock.now()), new Touch("unknown", "1", 1, Optional.empty()))));
    }

    @Test
    void replacing_a_kind_keeps_exactly_the_given_rows_at_their_versions() {
        write(
                put(row("old").text("number", "A").texts("seenBy", ImmutableSortedSet.of("x"))),
                put(row("kept").text("number", "B").text("state", "before")),
                RowChange.put(Row.of(KitKinds.NOTE, "note").text("number", "A").build(), 0));
        List<Row> fresh = List.of(
                row("kept").text("number", "C").text("state", "after").build().at(9),
                row("new")
                        .text("number", "A")
                        .texts("seenBy", ImmutableSortedSet.of("y"))
                        .dueAt(clock.now())
                        .build()
                        .at(3));
        Content before = content(HOME);
        index().replace(HOME, CASE, fresh);
        assertEquals(fresh, index().get(HOME, CASE, List.of("kept", "new", "old")));
        assertEquals(
                fresh,
                content(HOME).cases().stream()
                        .sorted(Comparator.comparing(Row::id))
                        .toList());
        assertEquals(before.notes(), content(HOME).notes());
        assertEquals(before.entries(), content(HOME).entries());
        assertEquals(List.of(), ids(new Filter.Equal("seenBy", "x"), "state"));
        write(put(row("next").text("number", "B")), put(row("kept").text("number", "D"), 9));
        assertStale(() -> write(put(row("twice").text("number", "A"))));
    }

    @Test
    void a_replacement_that_is_wrong_leaves_the_old_rows() {
        write(put(row("old").text("number", "A")));
        Content before = content(HOME);
        Row a = row("a").text("number", "X").build();
        Row b = row("b").text("number", "X").build();
        assertThrows(StaleStoreException.class, () -> index().replace(HOME, CASE, List.of(a, b)));
        assertThrows(StaleStoreException.class, () -> index().replace(HOME, CASE, List.of(a, a)));
        assertEquals(before, content(HOME));
        assertRefused(
                () -> index().replace(HOME, CASE, List.of(row("x".repeat(121)).build())));
        assertRefused(() ->
                index().replace(HOME, CASE, List.of(Row.of(KitKinds.NOTE, "a").build())));
    }

    @Test
    void many_rows_are_replaced_at_once() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            rows.add(row("r" + i)
                    .number("group", i % 7)
                    .texts("seenBy", ImmutableSortedSet.of("a", "b" + i))
                    .build());
        }
        index().replace(HOME, CASE, rows);
        assertEquals(List.of(new Count(List.of(), 1500)), count(ALL));
        assertEquals(List.of("r700"), ids(new Filter.Equal("seenBy", "b700"), "state"));
    }
}
