package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookErrorsTest {

    private static final String BROKEN = """
        book: parcel
        pack: shop
        version: "1"
        from: next spring
        fact: []
        facts:
          - {name: size, type: choise, zh: 大小, en: size}
          - {name: colour, type: choice, zh: 颜色, en: colour}
          - {name: weight, type: number, min: 0, max: fifty, zh: 重量, en: weight}
          - {name: weight, type: number, min: 0, max: 50, zh: 重量, en: weight}
          - {name: fragile, type: flag, en: fragile}
        outcomes:
          - {name: way, values: [{code: post, zh: 邮寄, en: post}, {code: post, zh: 快递, en: courier}]}
        rules:
          - {id: one, when: {wieght: 3}, then: {way: post}, zh: 一, en: one}
          - {id: one, when: {weight: about 3}, then: {way: boat}, zh: 一, en: one}
          - {id: two, when: {weight: ">=51"}, then: {way: post}, zh: 二, en: two}
          - {id: three, when: {weight: unknown}, then: {}, zh: 三, en: three}
          - {id: four, when: {fragile: {not: [true, false]}}, then: {way: post}, zh: 四, en: four}
          - {id: five, then: {way: post, colour: red}, zh: 五, en: five, rank: 1}
          - {id: six, when: {fragile: maybe}, then: {way: post}, zh: 六, en: six, before: nowhere}
          - {id: seven, when: {fragile: true}, then: {way: post}, zh: 七, en: seven, before: six, after: six}
          - {id: eight, off: true}
        otherwise: {id: post, when: {fragile: true}, then: {way: post}, zh: 普通, en: ordinary}
        class: routing
        """;

    @Test
    void every_problem_of_a_file_is_told_at_once_with_its_line_in_both_languages() {
        Checks problems = Checks.of();
        Books.read(problems, BROKEN);
        InvalidInput refused = assertThrows(InvalidInput.class, problems::orThrow);
        Golden.matches("rules/golden/errors.zh.txt", refused.in(Locale.CHINA));
        Golden.matches("rules/golden/errors.en.txt", refused.in(Locale.ENGLISH));
    }

    @Test
    void a_book_on_disk_is_refused_with_the_name_of_its_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("parcel.yaml"), Books.PARCEL.replace("way: none", "way: boat"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> RuleBook.read(file));
        assertEquals(1, refused.violations().size());
        assertEquals(
                "parcel.yaml:14 rules[0].then.way", refused.violations().get(0).field());
    }

    @Test
    void a_book_that_leaves_a_case_without_an_answer_is_refused_with_the_case(@TempDir Path folder) throws Exception {
        String open = Books.PARCEL.replaceFirst("(?m)^otherwise.*$", "");
        Path file = Files.writeString(folder.resolve("parcel.yaml"), open);
        InvalidInput refused = assertThrows(InvalidInput.class, () -> RuleBook.read(file));
        assertEquals(
                "parcel.yaml:14: no rule answers this case: size = small; weight = not known; fragile = no; the"
                        + " nearest rule is too-heavy (too heavy) (facts that differ: 1)",
                refused.in(Locale.ENGLISH));
        Facts small = Facts.of("size", "small").and("fragile", false);
        InvalidInput unanswered =
                assertThrows(InvalidInput.class, () -> Books.read(open).decide(small));
        assertEquals("rule-no-answer", unanswered.violations().get(0).rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x", "a b", "-x", "x;y", "=1+1"})
    void an_id_that_is_no_plain_word_is_refused(String id) {
        Checks problems = Checks.of();
        Books.read(problems, Books.PARCEL.replace("id: fragile", "id: \"" + id + "\""));
        assertEquals(
                List.of("pack1.yaml:15 rules[1].id form"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"版<b>", "1 2", "=1"})
    void a_version_that_is_no_plain_word_is_refused(String version) {
        Checks problems = Checks.of();
        Books.read(problems, Books.PARCEL.replaceFirst("version: .*", "version: \"" + version + "\""));
        assertEquals(
                List.of("pack1.yaml:3 version form"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @Test
    void a_file_that_is_no_utf_8_is_told_by_its_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gbk.yaml");
        Files.write(file, Books.PARCEL.getBytes(Charset.forName("GBK")));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> RuleBook.read(file));
        assertEquals(
                List.of("gbk.yaml not-utf-8"),
                refused.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"010", ">=010", "00..7", "-0"})
    void a_number_with_a_leading_nought_is_refused(String condition) {
        Checks problems = Checks.of();
        Books.read(problems, Books.PARCEL.replace("when: {weight: \">=30\"}", "when: {weight: \"" + condition + "\"}"));
        assertEquals(
                List.of("pack1.yaml:14 rules[0].when.weight form"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {">=-1", "<=51", "-1..5", "<0"})
    void a_bound_that_no_case_has_is_refused_even_where_it_leaves_something(String condition) {
        Checks problems = Checks.of();
        Books.read(problems, Books.PARCEL.replace("when: {weight: \">=30\"}", "when: {weight: \"" + condition + "\"}"));
        assertEquals(
                List.of("pack1.yaml:14 rules[0].when.weight range"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @Test
    void no_packs_are_no_book() {
        Checks problems = Checks.of();
        RuleBook.read(List.of(), problems);
        assertEquals("rule-otherwise", problems.violations().get(0).rule());
    }

    @Test
    void packs_of_different_books_are_refused() {
        Checks problems = Checks.of();
        Books.read(
                problems, Books.PARCEL, Books.overlay("{id: large, off: true}").replace("parcel", "letter"));
        assertEquals("pack2.yaml:1 book", problems.violations().get(0).field());
        assertEquals("rule-other-book", problems.violations().get(0).rule());
    }

    @ParameterizedTest
    @CsvSource({"size, required", "weight, range", "fragile, one-of", "colour, one-of"})
    void facts_that_do_not_fit_are_told_by_name(String fact, String rule) {
        RuleBook book = Books.read(Books.PARCEL);
        Facts facts = Facts.of("size", "small").and("fragile", false).and("weight", 3);
        Facts wrong = switch (fact) {
            case "size" -> Facts.of("fragile", false);
            case "weight" -> facts.and("weight", 51);
            case "fragile" -> facts.and("fragile", "true");
            default -> facts.and("colour", "red");
        };
        InvalidInput refused = assertThrows(InvalidInput.class, () -> book.decide(wrong));
        assertEquals(1, refused.violations().size());
        assertEquals(rule, refused.violations().get(0).rule());
        assertTrue(refused.getMessage().contains(fact.equals("colour") ? "facts" : fact));
    }
}
