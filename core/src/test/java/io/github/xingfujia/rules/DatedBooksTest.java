package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which book is in force on which day, from the nation down to the county. */
class DatedBooksTest {

    private static final Facts SMALL = Facts.of("size", "small").and("fragile", true);

    private static String pack(String name, String version, String from, String over, String way) {
        return """
                book: parcel
                pack: %s
                version: "%s"
                from: %s
                over: [%s]
                rules:
                  - {id: %s, when: {fragile: true}, then: {way: %s}, zh: 新, en: new, before: %s}
                """.formatted(name, version, from, over, name, way, over.equals("shop") ? "too-heavy" : over);
    }

    private static DatedBooks read(Checks problems, String... packs) {
        List<SourceNode> files = new ArrayList<>();
        for (String pack : packs) {
            files.add(SourceNode.yaml("pack" + (files.size() + 1) + ".yaml", pack, problems));
        }
        return DatedBooks.read(files, problems);
    }

    @Test
    void on_every_day_the_versions_in_force_make_the_book_whatever_order_they_come_in() {
        Checks problems = Checks.of();
        DatedBooks books = read(
                problems,
                pack("county", "1", "2026-04-01", "city", "none"),
                pack("city", "1", "2026-03-01", "province", "courier"),
                pack("province", "1", "2026-02-01", "shop", "post"),
                pack("province", "2", "2026-05-01", "shop", "none"),
                Books.PARCEL);
        problems.orThrow();
        assertTrue(books.on(LocalDate.of(2025, 12, 31)).isEmpty());
        assertEquals("fragile", rule(books, "2026-01-31"));
        assertEquals("province", rule(books, "2026-02-01"));
        assertEquals("province", rule(books, "2026-02-28"));
        assertEquals("city", rule(books, "2026-03-31"));
        assertEquals("county", rule(books, "2026-04-01"));
        assertEquals(
                List.of("county", "city", "province", "too-heavy", "fragile", "large", "post"),
                books.on(LocalDate.of(2026, 12, 31)).orElseThrow().ruleIds());
        assertEquals(5, books.days().size());
        RuleBook first = books.on(LocalDate.of(2026, 4, 30)).orElseThrow();
        RuleBook later = books.on(LocalDate.of(2026, 5, 1)).orElseThrow();
        assertTrue(Comparison.of(first, later).isSame(), "the county still decides before the province");
        assertTrue(!first.digest().equals(later.digest()));
    }

    @Test
    void packs_that_lie_over_each_other_in_a_circle_are_refused_with_their_places() {
        Checks problems = Checks.of();
        read(
                problems,
                Books.PARCEL,
                pack("city", "1", "2026-03-01", "county", "post"),
                pack("county", "1", "2026-03-01", "city", "post"));
        assertEquals(List.of("pack3.yaml:5 over[0] pack-cycle"), told(problems));
    }

    @Test
    void two_packs_of_one_id_and_day_and_one_that_lies_over_nothing_are_refused_at_once() {
        Checks problems = Checks.of();
        read(
                problems,
                Books.PARCEL,
                pack("city", "1", "2026-03-01", "shop", "post"),
                pack("city", "1", "2026-03-01", "moon", "post"));
        assertEquals(List.of("pack3.yaml:2 pack duplicate-key", "pack3.yaml:5 over[0] one-of"), told(problems));
    }

    @Test
    void a_problem_that_shows_on_many_days_is_told_once() {
        Checks problems = Checks.of();
        read(
                problems,
                Books.PARCEL,
                pack("city", "1", "2026-03-01", "shop", "boat"),
                pack("county", "1", "2026-04-01", "city", "post"),
                pack("county", "2", "2026-05-01", "city", "post"));
        assertEquals(List.of("pack2.yaml:7 rules[0].then.way one-of"), told(problems));
    }

    @Test
    void a_pack_for_another_county_is_refused() {
        Checks problems = Checks.of();
        Books.read(
                problems,
                Books.PARCEL.replace("version", "for: 50\nversion"),
                Books.overlay("{id: large, off: true}").replace("version", "for: \"500118\"\nversion"),
                Books.overlay("{id: fragile, off: true}")
                        .replace("branch", "far")
                        .replace("version", "for: \"510104\"\nversion"));
        assertEquals(List.of("pack3.yaml:3 for rule-other-place"), told(problems));
    }

    @Test
    void what_a_book_is_about_and_what_only_describes_cannot_be_said_otherwise_later() {
        Checks problems = Checks.of();
        Books.read(
                problems,
                Books.PARCEL
                        .replace("class: routing\n", "")
                        .replace("version", "class: honour\nversion")
                        .replace("{name: weight,", "{name: weight, descriptive-only: true,"),
                Books.overlay("{id: large, off: true}").replace("rules:", """
                        class: routing
                        facts: [{name: weight, type: number, min: 0, max: 50, optional: true, zh: 重量, en: weight}]
                        rules:"""));
        assertEquals(
                List.of("pack2.yaml:5 class rule-agreed", "pack2.yaml:6 facts[0].descriptive-only rule-descriptive"),
                told(problems));
    }

    private static String rule(DatedBooks books, String day) {
        return books.on(LocalDate.parse(day)).orElseThrow().decide(SMALL).ruleId();
    }

    private static List<String> told(Checks problems) {
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }
}
