package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.rules.Comparison.Difference;
import io.github.xingfujia.rules.MadeBook.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What differs between two books, in cases. */
class ComparisonTest {

    @Test
    void a_rule_that_changes_in_the_same_words_is_named() {
        RuleBook heavy = Books.read(Books.PARCEL);
        RuleBook lighter = Books.read(Books.PARCEL.replace("weight: \">=30\"", "weight: \">=20\""));
        RuleBook said = Books.read(Books.PARCEL
                .replace("weight: \">=30\"", "weight: \">=20\"")
                .replaceFirst("(id: too-heavy.*zh: )[^,]+", "$1新说明"));
        assertEquals(List.of("too-heavy"), Comparison.of(heavy, lighter).sameWords());
        assertEquals(List.of(), Comparison.of(heavy, said).sameWords());
        assertEquals(List.of(), Comparison.of(heavy, heavy).sameWords());
    }

    @Test
    void a_book_does_not_differ_from_itself_however_it_is_written() {
        RuleBook book = Books.read(Books.PARCEL);
        assertTrue(Comparison.of(book, Books.read("# again\n" + Books.PARCEL)).isSame());
        RuleBook split = Books.read(Books.PARCEL.replace(
                "  - {id: too-heavy, when: {weight: \">=30\"},",
                "  - {id: heaviest, when: {weight: \">=40\"}, then: {way: none}, zh: 最重, en: heaviest}\n"
                        + "  - {id: too-heavy, when: {weight: \"30..39\"},"));
        assertTrue(Comparison.of(book, split).isSame());
    }

    @Test
    void what_differs_is_told_by_the_cases_and_the_plainest_of_them() {
        RuleBook before = Books.read(Books.PARCEL);
        RuleBook after = Books.read(Books.PARCEL
                .replace("\">=30\"", "\">=25\"")
                .replace(
                        "{code: small, zh: 小, en: small}",
                        "{code: tiny, zh: 微, en: tiny}, {code: small, zh: 小, en: small}")
                .replace(
                        "{id: fragile, when: {fragile: true}", "{id: fragile, when: {fragile: true, weight: unknown}"));
        Comparison comparison = Comparison.of(before, after);
        Golden.matches("rules/golden/comparison.zh.txt", comparison.in(Locale.CHINA));
        Golden.matches("rules/golden/comparison.en.txt", comparison.in(Locale.ENGLISH));
        for (Difference difference : comparison.differences()) {
            assertEquals(
                    difference.before(), before.decide(difference.witness()).ruleId());
            assertEquals(difference.after(), after.decide(difference.witness()).ruleId());
        }
    }

    @Test
    void what_is_new_is_told_in_the_language_that_was_asked_for() {
        RuleBook after = Books.read(Books.PARCEL.replace(
                "  - {id: too-heavy,",
                "  - {id: own, when: {weight: 7}, then: {way: none}, zh: 自拟, en: our own}\n  - {id: too-heavy,"));
        Comparison comparison = Comparison.of(Books.read(Books.PARCEL), after);
        assertTrue(comparison.in(Locale.ENGLISH).contains("\"own\" is new (our own)"), comparison.in(Locale.ENGLISH));
        assertTrue(comparison.in(Locale.CHINA).contains("“own”：新增（自拟）"), comparison.in(Locale.CHINA));
    }

    @Test
    void it_tells_exactly_the_pairs_of_rules_that_trying_every_case_tells() {
        int differing = 0;
        for (long seed = 1; seed <= 400; seed++) {
            MadeBook before = new MadeBook(seed);
            MadeBook after = new MadeBook(seed);
            before.otherwise = seed % 5 > 0;
            after.otherwise = seed % 7 > 0;
            for (int i = 0; i <= seed % 3; i++) {
                int at = after.random.nextInt(after.rows.size());
                Row other = after.row(after.rows.get(at).id);
                after.rows.set(at, other);
            }
            String where = "seed " + seed + "\n" + before.yaml() + after.yaml();
            TreeSet<String> expected = new TreeSet<>();
            for (long[] point : before.points()) {
                Row old = before.winner(before.rows, point);
                Row now = after.winner(after.rows, point);
                boolean answered = (old.id == null) == (now.id == null);
                if (!answered || old.id != null && (!old.sameThen(now) || !old.duties.equals(now.duties))) {
                    expected.add(old.id + " " + now.id);
                }
            }
            Comparison comparison = Comparison.of(before.read(), after.read());
            TreeSet<String> told = new TreeSet<>();
            for (Difference difference : comparison.differences()) {
                String old = difference.before().isEmpty() ? "null" : difference.before();
                String now = difference.after().isEmpty() ? "null" : difference.after();
                told.add(old + " " + now);
                long[] point = before.point(difference.witness());
                assertEquals(old, String.valueOf(before.winner(before.rows, point).id), where);
                assertEquals(now, String.valueOf(after.winner(after.rows, point).id), where);
            }
            assertEquals(expected, told, where);
            assertTrue(comparison.decided(), where);
            for (Comparer.Told one : new Comparer(before.read(), after.read()).run()) {
                for (long[] point : before.points()) {
                    String old = String.valueOf(before.winner(before.rows, point).id);
                    String now = String.valueOf(after.winner(after.rows, point).id);
                    boolean of = old.equals(id(one.difference().before()))
                            && now.equals(id(one.difference().after()));
                    assertEquals(of, one.region().holds(values(point)), () -> where + one.difference());
                }
            }
            differing += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(differing > 200, "only " + differing);
    }

    private static long[] values(long[] point) {
        return Arrays.stream(point)
                .map(v -> v == MadeBook.UNKNOWN ? FactDeclaration.UNKNOWN : v)
                .toArray();
    }

    private static String id(String rule) {
        return rule.isEmpty() ? "null" : rule;
    }

    /** By rule id and field, old and new: what no case shows is shown all the same. */
    @Test
    void every_other_change_is_told_by_its_thing_and_part() {
        String above = Books.PARCEL + """
            obligations: [{code: tell, owner: shop, zh: 告知, en: tell}]
            impossible: [{id: odd, when: {size: small, weight: 50}, zh: 不会, en: never}]
            """;
        RuleBook before = Books.read(above);
        RuleBook after = Books.read(above.replace("cites: [shop 3], zh: 太重", "zh: 可以劝和")
                .replace("owner: shop", "owner: moon")
                .replace("weight: 50}", "weight: 49}")
                .replace("zh: 易碎, en: fragile}", "zh: 易碎物, en: fragile}")
                .replace(
                        "  - {id: fragile, when: {fragile: true}, then: {way: courier}, zh: 易碎品, en: it" + " breaks}\n",
                        "")
                .replace(
                        "otherwise:",
                        "  - {id: fragile, when: {fragile: true}, then: {way: courier}, zh: 易碎品, en: it"
                                + " breaks}\n"
                                + "otherwise:"));
        Comparison comparison = Comparison.of(before, after);
        assertEquals(
                List.of(
                        "FACT fragile zh 易碎>易碎物",
                        "OBLIGATION tell owner shop>moon",
                        "IMPOSSIBLE shop odd when 大小＝小；重量＝50>大小＝小；重量＝49",
                        "RULE too-heavy zh 太重>可以劝和",
                        "RULE too-heavy cites shop 3>",
                        "RULE fragile after too-heavy>large"),
                comparison.edits().stream()
                        .map(e -> e.of() + " " + e.id() + " " + e.field() + " "
                                + e.was().zh() + ">" + e.is().zh())
                        .toList());
        assertTrue(comparison.in(Locale.CHINA).contains("规则“too-heavy”的中文文字：原来太重；现在可以劝和"), comparison.in(Locale.CHINA));
        assertEquals(
                List.of(),
                Comparison.of(before, Books.read("# again\n" + above)).edits());
        Edit fresh = Comparison.of(
                        before,
                        Books.read(above.replace(
                                "rules:",
                                "rules:\n  - {id: new, when: {weight: 1}, then: {way: post}, zh: 新, en: new}")))
                .edits()
                .get(0);
        assertEquals(
                "RULE new id >新",
                fresh.of() + " " + fresh.id() + " " + fresh.field() + " "
                        + fresh.was().zh() + ">" + fresh.is().zh());
    }

    @Test
    void a_fact_that_only_one_book_asks_and_one_of_another_type_are_compared_too() {
        RuleBook before = Books.read(Books.PARCEL);
        RuleBook after = Books.read(Books.PARCEL
                .replace("{name: fragile, type: flag,", "{name: fragile, type: number, min: 0, max: 9,")
                .replace("fragile: true", "fragile: \">=5\""));
        List<Difference> differences = Comparison.of(before, after).differences();
        assertTrue(differences.stream()
                .anyMatch(d -> d.before().equals("fragile") && d.after().equals("post")));
    }
}
