package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

    private static final String NEW = "{id: %s, when: {weight: 5}, then: {way: none}, zh: 新, en: new%s}";
    private static final Facts SMALL = Facts.of("size", "small").and("fragile", true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five     |                   | too-heavy fragile large five post",
                "five     | , before: fragile | too-heavy five fragile large post",
                "five     | , after: fragile  | too-heavy fragile five large post",
                "fragile  |                   | too-heavy fragile large post",
                "fragile  | , before: too-heavy | fragile too-heavy large post",
                "too-heavy | , after: large   | fragile large too-heavy post"
            })
    void a_later_pack_puts_a_rule_where_it_says_and_replaces_by_id(String id, String where, String order) {
        RuleBook book = Books.read(Books.PARCEL, Books.overlay(NEW.formatted(id, where == null ? "" : where)));
        assertEquals(order, String.join(" ", book.ruleIds()));
        String old = Books.read(Books.PARCEL).decide(SMALL.and("weight", 5)).ruleId();
        boolean first = book.ruleIds().indexOf(id) <= book.ruleIds().indexOf("fragile");
        assertEquals(first ? id : old, book.decide(SMALL.and("weight", 5)).ruleId());
    }

    @Test
    void the_explanation_names_the_pack_that_decided_and_the_day_of_the_latest_pack() {
        RuleBook book = Books.read(Books.PARCEL, Books.overlay(NEW.formatted("fragile", "")));
        assertEquals(LocalDate.of(2026, 6, 1), book.from());
        Rule rule = book.decide(SMALL.and("weight", 5)).rule();
        assertEquals("branch", rule.pack());
        assertEquals("2", rule.version());
        assertEquals("shop", book.decide(SMALL.and("weight", 31)).rule().pack());
    }

    @Test
    void a_rule_can_be_switched_off() {
        RuleBook book = Books.read(Books.PARCEL, Books.overlay("{id: fragile, off: true}"));
        assertEquals("post", book.decide(SMALL).ruleId());
    }

    @Test
    void a_fact_declared_anew_keeps_the_meaning_of_earlier_rules() {
        String anew = Books.overlay(NEW.formatted("five", "")).replace("rules:", """
                facts:
                  - {name: size, type: choice, zh: 大小, en: size, values: [
                      {code: tiny, zh: 微, en: tiny}, {code: small, zh: 小, en: small}, {code: large, zh: 大, en: large}]}
                rules:""");
        RuleBook book = Books.read(Books.PARCEL, anew);
        Facts medium = Facts.of("fragile", false).and("weight", 12);
        assertEquals("large", book.decide(medium.and("size", "large")).ruleId());
        assertEquals("post", book.decide(medium.and("size", "small")).ruleId());
        assertEquals("post", book.decide(medium.and("size", "tiny")).ruleId());
    }

    @Test
    void a_rule_of_protection_is_never_switched_off_nor_made_anything_less() {
        String protecting = Books.PARCEL.replace("{id: fragile,", "{id: fragile, protection: true,");
        for (String less : List.of("{id: fragile, off: true}", NEW.formatted("fragile", ""))) {
            Checks problems = Checks.of();
            Books.read(problems, protecting, Books.overlay(less));
            assertEquals(
                    List.of("rule-protection"),
                    problems.violations().stream().map(Violation::rule).toList());
        }
        RuleBook kept = Books.read(protecting, Books.overlay(NEW.formatted("fragile", ", protection: true")));
        assertEquals("none", kept.decide(SMALL.and("weight", 5)).outcome("way"));
    }

    @Test
    void a_place_that_does_not_exist_is_told_with_those_that_do() {
        Checks problems = Checks.of();
        Books.read(problems, Books.PARCEL, Books.overlay(NEW.formatted("five", ", after: heavy")));
        Violation found = problems.violations().get(0);
        assertEquals("pack2.yaml:6 rules[0].after", found.field());
        assertEquals(List.of("too-heavy fragile large"), found.arguments());
    }
}
