package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final Facts LARGE =
            Facts.of("size", "large").and("weight", 12).and("fragile", false);

    @Test
    void a_decision_says_what_why_by_which_rule_on_which_facts_and_what_would_change_it() {
        String told = Books.read(Books.PARCEL).decide(LARGE).explanation().in(Locale.ENGLISH);
        assertEquals("""
                Outcome: courier
                Why: large and heavy
                Rule: large (pack shop, version 1, in force from 2026-01-01)
                Facts used: size = large; weight = 12
                If "size" were "small": post
                If "weight" were "9": post""", told);
    }

    @Test
    void the_day_beside_a_rule_is_that_of_its_own_pack() {
        RuleBook book = Books.read(Books.PARCEL, Books.overlay("{id: fragile, off: true}"));
        String told = book.decide(LARGE).explanation().in(Locale.ENGLISH);
        assertTrue(told.contains("(pack shop, version 1, in force from 2026-01-01)"), told);
    }

    @Test
    void more_rules_that_nearly_held_than_are_told_are_counted() {
        StringBuilder rules = new StringBuilder("rules:");
        for (int i = 1; i <= 8; i++) {
            rules.append("\n  - {id: n")
                    .append(i)
                    .append(", when: {weight: ")
                    .append(i)
                    .append("}, then: {way: none}, zh: 近, en: near}");
        }
        RuleBook book = Books.read(Books.PARCEL.replace("rules:", rules));
        Explanation small = book.decide(
                        Facts.of("size", "small").and("weight", 40).and("fragile", false))
                .explanation();
        assertFalse(small.full(Locale.CHINA).contains("另有"), small.full(Locale.CHINA));
        Explanation post = book.decide(
                        Facts.of("size", "small").and("weight", 9).and("fragile", false))
                .explanation();
        long told = post.full(Locale.CHINA)
                .lines()
                .filter(l -> l.startsWith("只差一项条件"))
                .count();
        assertEquals(5, told, post.full(Locale.CHINA));
        assertTrue(post.full(Locale.CHINA).contains("另有 "), post.full(Locale.CHINA));
        assertEquals(post.full(Locale.CHINA), post.near().in(Locale.CHINA));
    }

    @Test
    void a_heading_comes_first_and_changes_nothing_else() {
        Explanation plain = Books.read(Books.PARCEL).decide(LARGE).explanation();
        Label heading = new Label("包裹", "the parcel");
        assertEquals(
                heading.in(Locale.CHINA) + "\n" + plain.in(Locale.CHINA),
                plain.headed(heading).in(Locale.CHINA));
    }

    /** Such a book is refused by verification; one that was adopted before, or is only tried, must not tell either. */
    @Test
    void a_case_of_protection_tells_no_change_even_where_another_rule_came_first() {
        RuleBook book = Books.read(Books.PARCEL.replace("rules:", """
            rules:
              - {id: early, when: {fragile: true}, then: {way: courier}, zh: 早, en: early}
              - {id: guard, protection: true, when: {size: large}, then: {way: none}, zh: 护, en: guard}\
            """));
        Decision decision =
                book.decide(Facts.of("size", "large").and("weight", 12).and("fragile", true));
        assertEquals("early", decision.ruleId());
        assertEquals(List.of(), decision.changes());
        assertEquals(List.of(), decision.alternatives());
        assertEquals(List.of(), decision.everyChange());
        assertEquals(List.of(), decision.nearRules());
        assertEquals(
                decision.explanation().in(Locale.CHINA), decision.explanation().full(Locale.CHINA));
        assertEquals(
                decision.explanation().in(Locale.CHINA),
                decision.explanation().near().in(Locale.CHINA));
        assertFalse(decision.explanation().in(Locale.CHINA).contains("若"));
        assertFalse(book.decide(Facts.of("size", "small").and("fragile", true))
                .changes()
                .isEmpty());
    }

    @Test
    void the_hosts_language_does_not_matter() {
        Explanation explanation = Books.read(Books.PARCEL).decide(LARGE).explanation();
        String chinese = explanation.in(Locale.CHINA);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(chinese, explanation.in(Locale.CHINA));
            assertEquals(chinese, explanation.in(Locale.forLanguageTag("tr-TR")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void protection_shows_no_way_around_it_and_is_no_way_out_of_anything() {
        RuleBook book = Books.read(Books.PARCEL.replace("{id: fragile,", "{id: fragile, protection: true,"));
        Explanation protecting = book.decide(LARGE.and("fragile", true)).explanation();
        assertEquals(List.of(), protecting.changes());
        assertFalse(protecting.in(Locale.CHINA).contains("若"));
        Facts small = Facts.of("size", "small").and("fragile", false);
        assertEquals(
                List.of("weight"),
                book.decide(small).changes().stream().map(Change::fact).toList());
    }

    @ParameterizedTest
    @CsvSource({"protection", "gate", "eligibility"})
    void a_book_of_protection_gate_or_eligibility_never_tells_what_would_change_it(String kind) {
        RuleBook book = Books.read(Books.PARCEL.replace("class: routing", "class: " + kind));
        Decision decision = book.decide(LARGE);
        assertEquals(List.of(), decision.changes());
        assertEquals(List.of(), decision.alternatives());
        assertEquals(List.of(), decision.everyChange());
        assertEquals(List.of(), decision.nearRules());
        Explanation explanation = decision.explanation();
        assertEquals(explanation.in(Locale.CHINA), explanation.full(Locale.CHINA));
        assertFalse(explanation.full(Locale.ENGLISH).contains("If "));
    }

    @Test
    void in_full_it_also_tells_which_rules_nearly_held() {
        Explanation explanation = Books.read(Books.PARCEL).decide(LARGE).explanation();
        Golden.matches("rules/golden/explanation-near.zh.txt", explanation.full(Locale.CHINA));
        Golden.matches("rules/golden/explanation-near.en.txt", explanation.full(Locale.ENGLISH));
    }

    @Test
    void where_no_single_fact_would_alter_it_the_smallest_sets_are_told() {
        String both =
                "rules:\n  - {id: both, when: {fragile: true, weight: \">=20\"}, then: {way: courier}, zh: 又脆又重, en: both}\n";
        RuleBook book =
                Books.read(Books.PARCEL.replaceAll("(?m)^  - \\{id: .*\\R", "").replace("rules:\n", both));
        Decision decision =
                book.decide(Facts.of("size", "small").and("fragile", false).and("weight", 3));
        assertEquals(List.of(), decision.changes());
        assertEquals(
                "[Alternative[facts=[FactValue[name=weight, value=20], FactValue[name=fragile, value=true]], outcome=courier]]",
                decision.alternatives().toString());
        Golden.matches(
                "rules/golden/explanation-together.zh.txt",
                decision.explanation().full(Locale.CHINA));
        Golden.matches(
                "rules/golden/explanation-together.en.txt",
                decision.explanation().full(Locale.ENGLISH));
    }

    @Test
    void what_the_law_rules_out_is_no_way_to_another_outcome() {
        String bound = Books.PARCEL.replace("rules:", """
                impossible:
                  - {id: small-weight, when: {size: small, weight: ">=10"}, zh: 小件不重, en: nothing small is heavy}
                rules:""");
        Decision decision = Books.read(bound).decide(LARGE);
        assertEquals(
                List.of("weight"), decision.changes().stream().map(Change::fact).toList());
    }

    @Test
    void who_may_not_know_reads_the_same_bytes_whatever_the_cause() {
        byte[] first = Explanation.neutral().in(Locale.CHINA).getBytes(StandardCharsets.UTF_8);
        Books.read(Books.PARCEL).decide(LARGE).explanation();
        assertArrayEquals(first, Explanation.neutral().in(Locale.CHINA).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), Explanation.neutral().arguments());
        assertNotEquals(
                Explanation.neutral().in(Locale.CHINA), Explanation.neutral().in(Locale.ENGLISH));
    }

    @Test
    void a_decision_of_another_book_is_not_explained() {
        DecisionReference kept = Books.read(Books.PARCEL).decide(LARGE).reference();
        RuleBook other = Books.read(Books.PARCEL.replace("\">=30\"", "\">=31\""));
        assertThrows(IllegalArgumentException.class, () -> other.explain(kept));
    }

    @Test
    void a_kept_decision_holds_every_known_fact_and_no_text() {
        DecisionReference kept = Books.read(Books.PARCEL)
                .decide(Facts.of("fragile", true).and("size", "small"))
                .reference();
        assertEquals("fragile", kept.rule());
        assertEquals(
                "[FactValue[name=size, value=small], FactValue[name=fragile, value=true]]",
                kept.facts().toString());
    }

    @Test
    void the_digest_is_of_the_content_and_not_of_the_file(@TempDir Path folder) throws Exception {
        String digest = Books.read(Books.PARCEL).digest();
        assertEquals(digest, Books.read(Books.PARCEL).digest());
        assertEquals(digest, Books.read("# a word before\n\n" + Books.PARCEL).digest());
        assertEquals(
                digest,
                RuleBook.read(Files.writeString(folder.resolve("other-name.yaml"), Books.PARCEL))
                        .digest());
        assertTrue(digest.matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "book: parcel | book: letter",
                "pack: shop | pack: store",
                "version: \"1\" | version: \"2\"",
                "2026-01-01 | 2026-01-02",
                "max: 50 | max: 51",
                "optional: true | optional: false",
                "zh: 重量 | zh: 重",
                "code: none | code: nil",
                "\">=30\" | \">=31\"",
                "cites: [shop 3] | cites: [shop 4]",
                "cites: [shop 3] | duties: [weigh]",
                "id: large | id: big",
                "en: ordinary | en: usual",
                "{id: fragile, | {id: fragile, protection: true,"
            })
    void whatever_changes_in_a_book_changes_its_digest(String from, String to) {
        assertTrue(Books.PARCEL.contains(from), from);
        String changed =
                Books.PARCEL.replace(from, to).replace("way: none", from.contains("none") ? "way: nil" : "way: none");
        assertNotEquals(Books.read(Books.PARCEL).digest(), Books.read(changed).digest());
    }
}
