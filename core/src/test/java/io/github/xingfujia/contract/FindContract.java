package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.RowFilter;
import io.github.xingfujia.store.RowOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to the index: filters, order and pages mean in every store what the reference evaluation says. */
abstract class FindContract extends StoreCase {

    private static final Filter ALL = Filter.everything();

    private void write(Row... rows) {
        for (Row row : rows) {
            write(RowChange.put(row, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261124, 1, 2, 3})
    void drawn_questions_on_drawn_rows_are_answered_as_the_reference_does(long seed) {
        Dice dice = new Dice(seed);
        List<Row> rows = dice.rows(60);
        write(rows.stream().map(r -> RowChange.put(r, 0)).toArray(RowChange[]::new));
        for (int i = 0; i < 120; i++) {
            Query query = dice.query();
            Page<Row> wanted = RowOrder.page(KitKinds.CASE, rows, query);
            Page<Row> found = index().find(HOME, query);
            String which = "seed " + seed + " question " + i + ": " + query;
            assertEquals(wanted.rows(), found.rows(), which);
            assertEquals(wanted.next().isPresent(), found.next().isPresent(), which);
            Query whole = Query.of(query.kind(), query.filter(), query.orderBy(), 1000);
            assertEquals(RowOrder.page(KitKinds.CASE, rows, whole).rows(), pages(HOME, query), which);
            List<String> dimensions = dice.dimensions();
            assertEquals(
                    RowFilter.of(KitKinds.CASE, query.filter()).count(rows, dimensions),
                    index().count(HOME, query.kind(), query.filter(), dimensions).stream()
                            .sorted((a, b) -> RowFilter.compareValues(a.values(), b.values()))
                            .toList(),
                    which + " by " + dimensions);
        }
    }

    @Test
    void equal_prefix_and_in_tell_case_trailing_spaces_and_wildcards_apart() {
        write(
                row("1").text("state", "a").build(),
                row("2").text("state", "A").build(),
                row("3").text("state", "a ").build(),
                row("4").text("state", "a%").build(),
                row("5").text("state", "ab").build(),
                row("6").text("state", "").build(),
                row("7").build());
        assertEquals(List.of("1"), ids(new Filter.Equal("state", "a"), "state"));
        assertEquals(List.of("3"), ids(new Filter.Equal("state", "a "), "state"));
        assertEquals(List.of("6"), ids(new Filter.Equal("state", ""), "state"));
        assertEquals(List.of("2", "3"), ids(new Filter.In("state", List.of("A", "a ", "A", "B")), "state"));
        assertEquals(List.of("4"), ids(new Filter.Prefix("state", "a%"), "state"));
        assertEquals(List.of(), ids(new Filter.Prefix("state", "_"), "state"));
        assertEquals(List.of("1", "3", "4", "5"), ids(new Filter.Prefix("state", "a"), "state"));
        assertEquals(List.of("6", "2", "1", "3", "4", "5"), ids(new Filter.Prefix("state", ""), "state"));
        assertEquals(List.of("6", "2", "1", "3", "4", "5", "7"), ids(ALL, "state"));
    }

    @Test
    void a_prefix_ends_at_the_last_character_of_its_range() {
        write(
                row("1").text("state", "\ud7ff").build(),
                row("2").text("state", "\ud7ffx").build(),
                row("3").text("state", "\ue000").build(),
                row("4").text("state", "\udbff\udfff").build(),
                row("5").text("state", "\udbff\udfffx").build(),
                row("6").text("state", "a\udbff\udfff\udbff\udfff").build(),
                row("7").text("state", "b").build());
        assertEquals(List.of("1", "2"), ids(new Filter.Prefix("state", "\ud7ff"), "state"));
        assertEquals(List.of("4", "5"), ids(new Filter.Prefix("state", "\udbff\udfff"), "state"));
        assertEquals(List.of("6"), ids(new Filter.Prefix("state", "a\udbff\udfff"), "state"));
    }

    @Test
    void none_of_holds_for_a_row_without_the_attribute_and_for_none_of_its_texts() {
        write(
                row("1").text("state", "open")
                        .texts("barred", set("zhou", "li"))
                        .build(),
                row("2").text("state", "closed").texts("barred", set("wang")).build(),
                row("3").build());
        assertEquals(List.of("2", "3"), ids(new Filter.NoneOf("state", List.of("open")), Kind.DUE_AT));
        assertEquals(List.of("2", "3"), ids(new Filter.NoneOf("barred", List.of("li", "x")), Kind.DUE_AT));
        assertEquals(List.of("3"), ids(new Filter.NoneOf("barred", List.of("wang", "zhou")), Kind.DUE_AT));
        assertEquals(List.of("1", "2", "3"), ids(new Filter.NoneOf("barred", List.of()), Kind.DUE_AT));
    }

    @Test
    void of_several_texts_one_that_matches_is_enough_and_shows_the_row_once() {
        write(
                row("1").texts("seenBy", set("post:1", "post:2", "all")).build(),
                row("2").texts("seenBy", set("all")).build(),
                row("3").build());
        assertEquals(List.of("1"), ids(new Filter.Prefix("seenBy", "post:"), "state"));
        assertEquals(List.of("1", "2"), ids(new Filter.In("seenBy", List.of("post:1", "post:2", "all")), "state"));
        assertEquals(
                List.of("2"),
                ids(new Filter.NoneOf("seenBy", List.of("post:2")).and(new Filter.Equal("seenBy", "all")), "state"));
        assertEquals(
                List.of(new Index.Count(List.of(), 2)),
                index().count(
                                HOME,
                                "kit-case",
                                new Filter.In("seenBy", List.of("post:1", "post:2", "all")),
                                List.of()));
    }

    @Test
    void empty_lists_mean_what_they_say() {
        write(row("1").text("state", "a").build(), row("2").build());
        assertEquals(List.of(), ids(new Filter.In("state", List.of()), "state"));
        assertEquals(List.of("1", "2"), ids(new Filter.NoneOf("state", List.of()), "state"));
        assertEquals(List.of("1", "2"), ids(new Filter.All(List.of()), "state"));
        assertEquals(List.of(), ids(new Filter.All(List.of(ALL, new Filter.In("state", List.of()))), "state"));
    }

    @Test
    void a_list_of_values_may_be_long() {
        write(
                row("1").text("state", "v700").build(),
                row("2").text("state", "other").build());
        List<String> many = IntStream.range(0, 1500).mapToObj(i -> "v" + i).toList();
        assertEquals(List.of("1"), ids(new Filter.In("state", many), "state"));
        assertEquals(List.of("2"), ids(new Filter.NoneOf("state", many), "state"));
    }

    @Test
    void a_range_holds_at_both_of_its_ends() {
        write(
                row("1").number("group", -5).build(),
                row("2").number("group", 0).build(),
                row("3").number("group", Long.MAX_VALUE).build(),
                row("4").build());
        assertEquals(List.of("1", "2"), ids(new Filter.Range("group", -5, 0), "group"));
        assertEquals(List.of("1", "2", "3"), ids(new Filter.Range("group", Long.MIN_VALUE, Long.MAX_VALUE), "group"));
        assertEquals(List.of(), ids(new Filter.Range("group", 1, -1), "group"));
    }

    @Test
    void due_rows_are_those_due_at_the_microsecond_or_before() {
        Instant now = Instant.parse("2026-11-24T08:00:00.000005Z");
        write(
                row("late").dueAt(now.minusSeconds(1)).build(),
                row("now").dueAt(now).build(),
                row("soon").dueAt(now.plus(1, ChronoUnit.MICROS)).build(),
                row("never").build());
        assertEquals(List.of("late", "now"), ids(Filter.dueBy(now), Kind.DUE_AT));
        assertEquals(List.of("late", "now", "soon", "never"), ids(ALL, Kind.DUE_AT));
    }

    @Test
    void texts_stand_in_the_order_of_their_bytes() {
        List<String> wanted = List.of(
                "",
                "\t",
                " ",
                "!",
                "0",
                "10",
                "9",
                "A",
                "Z",
                "a",
                "a ",
                "aa",
                "z",
                "ß",
                "é",
                "ı",
                "中",
                "\ud7ff",
                "\ue000",
                "！",
                "\uffef",
                "😀",
                "𠮷",
                "\udbff\udfff");
        List<String> shuffled = new ArrayList<>(wanted);
        Collections.shuffle(shuffled, new Random(7));
        for (String text : shuffled) {
            write(row("id" + text).text("state", text).build());
        }
        assertEquals(wanted.stream().map(t -> "id" + t).toList(), ids(ALL, "state"));
        assertEquals(wanted.stream().map(t -> "id" + t).toList(), ids(ALL, "order"), "ties by id, in bytes too");
        assertEquals(
                wanted.stream().map(t -> "id" + t).toList(),
                pages(HOME, Query.of("kit-case", ALL, "state", 1)).stream()
                        .map(Row::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "group", "dueAt"})
    void rows_without_the_attribute_come_last_and_ties_stand_by_id(String orderBy) {
        Instant at = clock.now();
        write(
                row("c").build(),
                row("b").text("state", "x").number("group", 1).dueAt(at).build(),
                row("a").build(),
                row("d").text("state", "x").number("group", 1).dueAt(at).build(),
                row("e").text("state", "w")
                        .number("group", -1)
                        .dueAt(at.minusSeconds(1))
                        .build(),
                row("B").build());
        List<String> wanted = List.of("e", "b", "d", "B", "a", "c");
        assertEquals(wanted, ids(ALL, orderBy));
        for (int limit = 1; limit <= 6; limit++) {
            assertEquals(
                    wanted,
                    pages(HOME, Query.of("kit-case", ALL, orderBy, limit)).stream()
                            .map(Row::id)
                            .toList(),
                    "pages of " + limit);
        }
    }

    @Test
    void a_page_is_not_disturbed_by_what_is_added_or_removed_meanwhile() {
        for (int i = 10; i < 20; i++) {
            write(row("r" + i).text("state", "s" + i / 2).build());
        }
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int n = 0;
        do {
            Page<Row> page = index().find(HOME, new Query("kit-case", ALL, "state", after, 3));
            page.rows().forEach(r -> seen.add(r.id()));
            after = page.next();
            write(row("before" + n).text("state", "a" + n).build());
            write(row("r10-" + n).text("state", "s5").build());
            if (n == 0) {
                write(remove("r12", 1));
            }
            n++;
        } while (after.isPresent() && n < 20);
        for (int i = 10; i < 20; i++) {
            String id = "r" + i;
            assertEquals(1, seen.stream().filter(id::equals).count(), id + " in " + seen);
        }
        assertEquals(seen.size(), seen.stream().distinct().count(), "shown twice: " + seen);
    }

    @Test
    void the_last_full_page_says_that_it_is_the_last() {
        write(row("1").build(), row("2").build(), row("3").build(), row("4").build());
        Page<Row> first = index().find(HOME, Query.of("kit-case", ALL, "state", 2));
        assertTrue(first.next().isPresent());
        Page<Row> last = index().find(HOME, new Query("kit-case", ALL, "state", first.next(), 2));
        assertEquals(List.of("3", "4"), last.rows().stream().map(Row::id).toList());
        assertEquals(Optional.empty(), last.next());
        assertEquals(
                Optional.empty(),
                index().find(HOME, Query.of("kit-case", ALL, "state", 4)).next());
    }

    @Test
    void a_key_of_another_order_or_of_no_page_is_refused() {
        write(row("1").number("group", 1).build(), row("2").number("group", 2).build());
        String byGroup =
                index().find(HOME, Query.of("kit-case", ALL, "group", 1)).next().orElseThrow();
        for (String wrong : List.of(byGroup, "", "zzz", "中", "=")) {
            assertThrows(
                    InvalidInput.class,
                    () -> index().find(HOME, new Query("kit-case", ALL, "state", Optional.of(wrong), 1)),
                    wrong);
        }
    }

    @Test
    void a_question_about_what_is_not_declared_is_refused() {
        for (Filter wrong : List.of(
                new Filter.Equal("nothing", "x"),
                new Filter.Equal("group", "1"),
                new Filter.In("group", List.of("1")),
                new Filter.NoneOf("dueAt", List.of("1")),
                new Filter.Prefix("openedAt", "1"),
                new Filter.Range("state", 0, 1),
                new Filter.Range("nothing", 0, 1),
                new Filter.All(List.of(ALL, new Filter.Equal("nothing", "x"))))) {
            assertRefused(() -> index().find(HOME, Query.of("kit-case", wrong, "state", 1)));
            assertRefused(() -> index().count(HOME, "kit-case", wrong, List.of()));
        }
        assertRefused(() -> index().find(HOME, Query.of("kit-case", ALL, "nothing", 1)));
        assertRefused(() -> index().find(HOME, Query.of("kit-case", ALL, "seenBy", 1)));
        assertRefused(() -> index().find(HOME, Query.of("unknown", ALL, "state", 1)));
        assertRefused(() -> index().find(HOME, Query.of("kit-note", new Filter.Equal("order", "x"), "state", 1)));
        assertRefused(() -> index().count(HOME, "kit-case", ALL, List.of("seenBy")));
        assertRefused(() -> index().count(HOME, "kit-case", ALL, List.of("dueAt")));
        assertRefused(() -> index().count(HOME, "kit-case", ALL, List.of("nothing")));
    }

    private static ImmutableSortedSet<String> set(String... texts) {
        return ImmutableSortedSet.copyOf(texts);
    }
}
