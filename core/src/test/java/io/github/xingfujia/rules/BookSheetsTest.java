package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookSheetsTest {

    static final String EVERYTHING = """
        book: "=parcel!"
        pack: shop
        version: "1"
        from: 2026-01-01
        for: "50"
        class: gate
        overlaps: agree
        facts:
          - {name: "size, of it", type: choice, risk: true, usual: "b;c", zh: "大\\\\小 尺", en: "!size", values: [
              {code: "a, b", zh: 甲, en: a}, {code: "b;c", zh: 乙, en: b}, {code: "!c", zh: 丙, en: c}]}
          - {name: odd, type: choice, zh: 怪, en: odd, values: [
              {code: unknown, zh: 不, en: u}, {code: x, zh: 叉, en: x}, {code: y, zh: 歪, en: y}]}
          - {name: weight, type: number, min: -5, max: 50, optional: true, usual: 3, zh: 重, en: w, descriptive-only: true}
          - {name: fragile, type: flag, optional: true, zh: 易碎, en: fragile}
        outcomes:
          - {name: way, type: rising, values: [{code: "-1", zh: 邮, en: post}, {code: "@b", zh: 送, en: courier}]}
          - {name: within, type: duration, values: [{code: 72h, zh: 三天, en: three days}]}
        obligations:
          - {code: "tell; her", owner: desk, zh: 告知, en: tell}
          - {code: none, zh: 无, en: nobody}
        impossible:
          - {id: never, when: {fragile: true, weight: ["<0", 7, unknown]}, cites: [法典 17, "甲；乙 2"], zh: 不会, en: never}
        rules:
          - {id: a, protection: true, when: {"size, of it": ["!c", "a, b"]}, then: {way: "@b", within: 72h},
             duties: ["tell; her", "two lines"], cites: [甲；乙 1, "'q"], zh: "'=一", en: "+1"}
          - {id: b, when: {"size, of it": {not: "!c"}, weight: {not: 3}}, then: {way: "-1", within: 72h}, zh: 二, en: b}
          - {id: c, when: {odd: {not: x}, fragile: {not: unknown}}, then: {way: "-1", within: 72h}, zh: 三, en: c}
          - {id: d, when: {odd: {not: y}, weight: "-5..50"}, then: {way: "-1", within: 72h}, zh: 四, en: d}
        otherwise: {id: last, then: {way: "-1", within: 72h}, cites: [e 1], zh: 余, en: rest}
        """;

    @Test
    void a_book_with_everything_odd_in_it_comes_back_the_same() {
        comesBack(Books.read(EVERYTHING), "everything");
    }

    @Test
    void the_bundled_books_come_back_the_same_with_all_their_layers() {
        Profile profile = Profile.bundled("yongchuan-demo");
        RuleBook book = RuleBook.read(profile.files("rules.escalation"), profile.problems());
        profile.problems().orThrow();
        assertTrue(book.contents().layers().size() >= 3);
        comesBack(book, "bundled");
    }

    @Test
    void cells_take_the_words_people_use_for_codes() {
        RuleBook book = Books.read("""
            book: post
            pack: shop
            version: "1"
            from: 2026-01-01
            class: routing
            facts:
              - {name: tier, type: choice, zh: 层级, en: tier, values: [
                  {code: village, zh: 村（社区）站点, en: village station}, {code: town, zh: 镇街, en: town}]}
              - {name: tries, type: number, min: 0, max: 9, optional: true, zh: 次数, en: tries}
              - {name: done, type: flag, zh: 办结, en: done}
            outcomes:
              - {name: step, values: [{code: stay, zh: 留在本站点, en: stays}, {code: up, zh: 交上一级, en: up}]}
            obligations:
              - {code: tell, owner: desk, zh: 告知本人, en: tell her}
            rules:
              - {id: a, when: {tier: village, tries: ">=3", done: false}, then: {step: up}, duties: [tell], cites: [甲 1], zh: 一, en: a}
              - {id: b, when: {tries: "2..5"}, then: {step: stay}, cites: [甲 1], zh: 二, en: b}
              - {id: c, when: {tries: [unknown, 7]}, then: {step: stay}, cites: [甲 1], zh: 三, en: c}
              - {id: d, when: {tier: {not: town}, tries: "<=1"}, then: {step: stay}, cites: [甲 1], zh: 四, en: d}
            otherwise: {id: last, then: {step: stay}, cites: [甲 1], zh: 余, en: rest}
            """);
        Map<String, String> said = Map.of(
                "village",
                "村（社区）站点",
                ">=3",
                "≥ 3",
                "false",
                "FALSE",
                "up",
                "\u00a0交上一级\u200b",
                "tell",
                "tell her",
                "2..5",
                "2 至 5",
                "7, unknown",
                "＝７、不详",
                "<=1",
                "1 以下",
                "stay",
                "留在本站点");
        List<String> left = new ArrayList<>(said.keySet());
        List<Sheet> sheets = new ArrayList<>(BookSheets.of(book, Locale.CHINA));
        sheets.set(
                0,
                Sheet.of(
                        sheets.get(0).name(),
                        sheets.get(0).rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> {
                                            left.remove(cell);
                                            return said.getOrDefault(cell, cell);
                                        })
                                        .toList())
                                .toList()));
        Checks problems = Checks.of();
        RuleBook read = BookSheets.read(sheets, problems);
        problems.orThrow();
        assertEquals(List.of(), left, "every word stands in a cell");
        assertEquals(book.digest(), read.digest());
    }

    @Test
    void made_up_books_come_back_the_same() {
        for (long seed = 1; seed <= 400; seed++) {
            comesBack(Books.read(new RandomBook(seed).yaml()), "seed " + seed);
        }
    }

    @Test
    void packs_that_replace_move_and_switch_off_come_back_in_the_same_order_layer_by_layer() {
        int anchored = 0;
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<String> packs = packs(random);
            RuleBook book = Books.read(packs.toArray(String[]::new));
            comesBack(book, "seed " + seed + "\n" + String.join("---\n", packs));
            anchored += new PackRows(book.contents())
                            .rows().stream()
                                    .anyMatch(r ->
                                            !r.after().isEmpty() || !r.before().isEmpty())
                    ? 1
                    : 0;
        }
        assertTrue(anchored > 50 && anchored < 300, "anchored " + anchored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when.weight|Weight|Rules!D2|unknown-key",
                "'when.weight'|''|Rules!2|sheet-column",
                ">=30|heavy|Rules!D3|form",
                ">=30|>=51|Rules!D3|range",
                ">=30|''|Rules!C3:E3|rule-condition",
                "large|huge|Rules!C5|one-of",
                "courier|boat|Rules!F4|one-of",
                "too-heavy|fragile|Rules!B4|duplicate-key",
                "2026-01-01|next spring|Packs!D3|form",
                "number|numbr|Facts!B4|one-of",
                "outcome|fcat|Values!A5|one-of",
                "too heavy|''|Rules!K3|required",
                "when.weight|when.size|Rules!D2|duplicate-key",
            })
    void a_bad_cell_is_told_by_its_name(String was, String now, String place, String rule) {
        List<String> told = told(change(
                BookSheets.of(Books.read(Books.PARCEL), Locale.ENGLISH), place.replaceFirst("!.*", ""), was, now));
        assertTrue(told.contains(place + " " + rule), told.toString());
    }

    @Test
    void every_problem_is_told_at_once_in_words() {
        List<Sheet> sheets = BookSheets.of(Books.read(Books.PARCEL), Locale.CHINA);
        sheets = change(sheets, "规则", ">=30", "三十");
        sheets = change(sheets, "规则", "courier", "boat");
        sheets = change(sheets, "规则包", "2026-01-01", "2026年");
        Checks problems = Checks.of();
        RuleBook refused = BookSheets.read(sheets, problems);
        assertEquals("refused", refused.id());
        assertEquals(
                List.of("规则!D3", "规则!F4", "规则!F5", "规则包!D3"),
                problems.violations().stream().map(v -> v.field()).sorted().toList());
        assertTrue(
                problems.violations().stream().allMatch(v -> v.in(Locale.CHINA).contains(v.field())));
    }

    @Test
    void a_sheet_that_is_missing_or_not_known_is_told_by_its_name() {
        List<Sheet> sheets = BookSheets.of(Books.read(Books.PARCEL), Locale.CHINA).stream()
                .map(s -> s.name().equals("义务") ? Sheet.of("我的", s.rows()) : s)
                .toList();
        assertEquals(List.of("义务 sheet-missing", "我的 unknown-key"), told(sheets));
    }

    @Test
    void a_rule_of_protection_is_not_switched_off_by_a_row() {
        String overlay = Books.overlay("{id: large, off: true}");
        List<Sheet> sheets = BookSheets.of(Books.read(Books.PARCEL, overlay), Locale.ENGLISH);
        List<String> row = new ArrayList<>(sheets.get(0).rows().get(4));
        assertEquals("large", row.get(1));
        row.set(sheets.get(0).rows().get(1).indexOf("protection"), "true");
        List<List<String>> rows = new ArrayList<>(sheets.get(0).rows());
        rows.set(4, row);
        List<Sheet> changed = new ArrayList<>(sheets);
        changed.set(0, Sheet.of("Rules", rows));
        assertEquals(List.of("Rules!N7 rule-protection"), told(changed));
    }

    @Test
    void columns_and_rows_may_stand_in_another_order_and_blank_rows_between() {
        RuleBook book = Books.read(Books.PARCEL);
        List<Sheet> sheets = BookSheets.of(book, Locale.CHINA).stream()
                .map(sheet -> {
                    List<List<String>> rows = new ArrayList<>();
                    for (List<String> row : sheet.rows()) {
                        List<String> turned = new ArrayList<>(row);
                        java.util.Collections.reverse(turned);
                        rows.add(turned);
                    }
                    rows.add(2, List.of("", " "));
                    return Sheet.of(sheet.name(), rows);
                })
                .toList();
        Checks problems = Checks.of();
        assertEquals(
                book.digest(),
                BookSheets.read(sheets, problems).digest(),
                problems.violations().toString());
    }

    @Test
    void csv_runs_no_formula_and_comes_back_the_same() {
        List<String> odd = List.of(
                "=1+1", "'=1", "''", "'", "-3", "'-3", "-3..5", " @x", "a\"b", "a,b", "a\nb", "", "＝x", "plain",
                "'plain");
        Sheet sheet = Sheet.of("csv", List.of(odd, List.of("", "x"), odd));
        String text = SheetCsv.of(sheet);
        assertTrue(text.startsWith("'=1+1,''=1,"), text);
        assertTrue(text.contains(",-3,'-3,'-3..5,"), text);
        Checks problems = Checks.of();
        assertEquals(sheet, SheetCsv.read("csv", text, problems));
        assertEquals(sheet, SheetCsv.read("csv", "\uFEFF" + text, problems));
        problems.orThrow();
        SheetCsv.read("csv", "a,b\r\nc,\"never ends\r\n", problems);
        assertEquals("csv!B2", problems.violations().get(0).field());
    }

    @Test
    void columns_are_lettered_as_a_spreadsheet_does() {
        assertEquals("A1", Sheet.place("", 0, 0).substring(1));
        assertEquals(
                List.of("Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                List.of(25, 26, 51, 52, 701, 702).stream().map(Sheet::letters).toList());
    }

    private static void comesBack(RuleBook book, String where) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Checks problems = Checks.of();
            List<Sheet> sheets = BookSheets.of(book, locale).stream()
                    .map(s -> SheetCsv.read(s.name(), SheetCsv.of(s), problems))
                    .toList();
            RuleBook again = BookSheets.read(sheets, problems);
            assertTrue(problems.violations().isEmpty(), () -> where + "\n" + problems.violations());
            assertEquals(book.digest(), again.digest(), where);
            assertEquals(layers(book), layers(again), where);
            assertEquals(cited(book), cited(again), where);
            assertFalse(again.ruleIds().isEmpty());
        }
    }

    private static List<String> cited(RuleBook book) {
        return book.contents().impossible().stream()
                .map(i -> i.id() + i.cites())
                .toList();
    }

    private static List<String> layers(RuleBook book) {
        return book.contents().layers().stream()
                .map(l -> l.pack()
                        + " " + l.version()
                        + " " + l.from()
                        + l.place()
                        + l.over()
                        + l.rules().stream()
                                .map(r -> r.id() + r.pack() + r.version() + r.when() + r.then())
                                .toList())
                .toList();
    }

    /** Returns four packs, each laid over those before it. */
    static List<String> packs(Random random) {
        List<String> packs = new ArrayList<>(List.of(plain("base", random, List.of("a", "b", "c", "d"), "")));
        List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d"));
        for (String pack : List.of("p1", "p2", "p3")) {
            packs.add(overlay(pack, random, ids));
        }
        return packs;
    }

    private static String plain(String pack, Random random, List<String> ids, String more) {
        StringBuilder text = new StringBuilder("book: random\npack: " + pack + "\nversion: \"" + random.nextInt(9)
                + "\"\nfrom: 2026-0" + (1 + random.nextInt(9)) + "-01\n");
        if (!pack.equals("base") && random.nextBoolean()) {
            text.append("over: [base]\n");
        }
        if (pack.equals("base")) {
            text.append(
                    "class: routing\nfacts:\n  - {name: n, type: number, min: 0, max: 99, zh: 数, en: n}\noutcomes:\n"
                            + "  - {name: step, values: [{code: o0, zh: 〇, en: o}, {code: o1, zh: 一, en: o}]}\n");
        }
        text.append("rules:\n").append(more);
        ids.forEach(id -> text.append("  - ").append(rule(id, random, "")).append('\n'));
        return text.append("otherwise: {id: last, then: {step: o0}, zh: 余, en: rest}\n")
                .toString();
    }

    private static String rule(String id, Random random, String more) {
        return "{id: %s, when: {n: %d}, then: {step: o%d}, zh: 条, en: r%s}"
                .formatted(id, random.nextInt(100), random.nextInt(2), more);
    }

    private static String overlay(String pack, Random random, List<String> ids) {
        if (random.nextInt(5) == 0) {
            // a pack that says no rule, as one that only waits for its first
            return plain(pack, random, List.of(), "")
                    .replaceFirst("(?m)^rules:\n", "")
                    .replaceFirst("(?m)^otherwise.*$", "");
        }
        StringBuilder rules = new StringBuilder();
        List<String> used = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String old = ids.get(random.nextInt(ids.size()));
            String anchor = ids.get(random.nextInt(ids.size()));
            String more =
                    random.nextInt(3) == 0 ? "" : random.nextBoolean() ? ", before: " + anchor : ", after: " + anchor;
            if (random.nextInt(4) == 0 && ids.size() > 2 && !used.contains(old)) {
                rules.append("  - {id: ").append(old).append(", off: true}\n");
                ids.remove(old);
                used.add(old);
                continue;
            }
            String id = random.nextBoolean() && !used.contains(old) ? old : pack + i;
            if (id.equals(anchor)) {
                more = "";
            }
            rules.append("  - ").append(rule(id, random, more)).append('\n');
            used.add(id);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        String whole = plain(pack, random, List.of(), rules.toString());
        return random.nextBoolean() ? whole : whole.replaceFirst("(?m)^otherwise.*$", "");
    }

    private static List<Sheet> change(List<Sheet> sheets, String on, String was, String now) {
        UnaryOperator<String> cell = text -> text.equals(was) ? now : text;
        return sheets.stream()
                .map(s -> !s.name().equals(on)
                        ? s
                        : Sheet.of(
                                on,
                                s.rows().stream()
                                        .map(r -> r.stream().map(cell).toList())
                                        .toList()))
                .toList();
    }

    private static List<String> told(List<Sheet> sheets) {
        Checks problems = Checks.of();
        BookSheets.read(sheets, problems);
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .sorted()
                .toList();
    }
}
