package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Verification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No county rewards reconciliation, withdrawal or success, even where its book does not say that they only describe. */
class CountyBooksTest {

    @ParameterizedTest
    @CsvSource({"target, reconciliation-rate", "grade, withdrawal-rate", "honour, success-rate", "honour, reconciled"})
    void what_only_describes_is_refused_by_its_name_with_rule_and_line(String tableClass, String fact) {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(
                List.of(SourceNode.yaml("stars.yaml", """
                book: stars
                pack: own
                version: "1"
                from: 2026-01-01
                class: %s
                facts:
                  - {name: %s, type: number, min: 0, max: 100, zh: 率, en: rate}
                outcomes: [{name: star, values: [{code: one, zh: 一星, en: one}, {code: two, zh: 二星, en: two}]}]
                rules:
                  - {id: many, when: {%s: ">=80"}, then: {star: two}, cites: [人民调解法 3], zh: 多, en: many}
                otherwise: {id: else, then: {star: one}, cites: [人民调解法 3], zh: 其他, en: else}
                """.formatted(tableClass, fact, fact), problems)), problems);
        problems.orThrow();
        CountyBooks books = CountyBooks.read(Profile.bundled("yongchuan-demo"), Optional.empty());
        List<Finding> findings = Verification.of(book, books.around(book)).findings();
        assertEquals(
                List.of(Finding.Kind.FORBIDDEN_INPUT),
                findings.stream().map(Finding::kind).toList());
        assertEquals("stars.yaml:10", findings.get(0).at());
        assertEquals("many", findings.get(0).rules().get(0).rule());
        assertTrue(findings.get(0).facts().contains(fact));
    }
}
