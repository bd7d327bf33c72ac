package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.fixture.EscalationBooks;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No county rewards reconciliation, withdrawal or success, even where its book does not say that they only describe. */
class CountyBooksTest {

    @ParameterizedTest
    @CsvSource({
        "target, reconciliation-rate",
        "grade, withdrawal-rate",
        "honour, withdrawals",
        "honour, divorceRate",
        "target, couples-kept-together"
    })
    void what_measures_nothing_that_may_be_rewarded_is_refused_with_rule_and_line_whatever_it_is_called(
            String tableClass, String fact) {
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

    @ParameterizedTest
    @CsvSource({
        "人民调解法 999, CITATION_UNKNOWN",
        "反家庭暴力法 39, CITATION_UNKNOWN",
        "未成年人保护法 133, CITATION_UNKNOWN",
        "婚姻法 31, CITATION_NOT_IN_FORCE",
        "规程 ¶0, CITATION_UNKNOWN",
        "妇字〔2017〕13号 ¶999, CITATION_UNKNOWN",
        "规程 ¶11, ''",
        "人民调解法 35（说明）, ''"
    })
    void an_article_that_is_not_there_and_a_norm_that_was_repealed_are_refused_by_the_bundled_register(
            String cite, String found) {
        RuleBook book = EscalationBooks.with(
                "rules: [{id: new, before: settled-stays, when: {tier: district, settled: true}, then: {step: stay},"
                        + " cites: [" + cite + "], zh: 新, en: new}]\n");
        CountyBooks books = CountyBooks.read(Profile.bundled("yongchuan-demo"), Optional.empty());
        assertEquals(
                found.isEmpty() ? List.of() : List.of(found + " proposed.yaml:5"),
                Verification.of(book, books.around(book)).findings().stream()
                        .filter(f -> f.kind().name().startsWith("CITATION"))
                        .map(f -> f.kind() + " " + f.at())
                        .toList());
    }

    @Test
    void what_a_house_cannot_carry_out_is_found_when_it_is_verified_and_not_only_when_it_is_proposed() {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, "national/rules/warning-visit.yaml"));
        files.add(SourceNode.yaml("own.yaml", """
                book: warning-visit
                pack: own
                version: "1"
                from: 2026-01-01
                outcomes:
                  - {name: visit, type: rising, values: [
                      {code: by-phone, zh: 电话查访, en: a call},
                      {code: stop, zh: 不再查访, en: no more visits},
                      {code: quarterly, zh: 每三个月查访一次, en: a visit every 3 months},
                      {code: first, zh: 送达后七日内首次查访, en: a first visit within 7 days after delivery}]}
                """, problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        assertEquals(List.of("UNREACHABLE own.yaml:7 outcomes[0].values[0].code"), found(book));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade | {name: kept, measures: quality, type: number, min: 0, max: 100, optional: true, zh: 劝和成功率, en: kept} | FACT_UNTOLD own.yaml:5",
                "grade | {name: kept, measures: quality, type: number, min: 0, max: 100, zh: 劝和成功率, en: kept} | FACT_UNTOLD own.yaml:5",
                "warning-visit | {name: dead, type: flag, zh: 已去世, en: dead} | FACT_UNTOLD own.yaml:5",
                "warning-issue | {name: quick, type: flag, zh: 从快, en: quick} | FACT_UNTOLD own.yaml:5"
            })
    void a_book_of_the_files_is_judged_by_what_the_room_tells_and_not_by_itself(
            String table, String fact, String found) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, "national/rules/" + table + ".yaml"));
        files.add(SourceNode.yaml(
                "own.yaml",
                "book: " + table + "\npack: own\nversion: \"1\"\nfrom: 2026-01-01\nfacts: [" + fact + "]\n",
                problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        assertEquals(List.of(found), found(book));
    }

    @Test
    void a_county_that_visits_sooner_than_the_nation_is_proven() {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, "national/rules/warning-visit.yaml"));
        files.add(SourceNode.yaml("own.yaml", """
                book: warning-visit
                pack: own
                version: "1"
                from: 2026-01-01
                outcomes:
                  - {name: within, type: duration, values: [
                      {code: 0h, zh: 到此为止, en: that is all}, {code: 3d, zh: 三日内, en: within 3 days},
                      {code: 7d, zh: 七日内, en: within 7 days}, {code: 3m, zh: 三个月内, en: within 3 months}]}
                rules:
                  - {id: first-visit, protection: true, when: {visits: 0}, then: {visit: first, within: 3d},
                     cites: [公通字〔2024〕34号 ¶12], zh: 送达后三日内首次查访, en: the first visit is due within 3 days}
                """, problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        assertEquals(List.of("TO_READ own.yaml:10"), found(book), "two persons read what protects");
    }

    private static List<String> found(RuleBook book) {
        CountyBooks books = CountyBooks.read(Profile.bundled("yongchuan-demo"), Optional.empty());
        return Verification.of(book, books.around(book)).findings().stream()
                .map(f -> f.kind() + " " + f.at())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "warning-visit, reconcile, NO_OWNER own.yaml:5",
        "warning-visit, visit-jointly, ''",
        "warning-issue, mandatory-report, NO_OWNER own.yaml:5",
        "department-clock, visit-jointly, NO_OWNER own.yaml:5"
    })
    void a_duty_that_no_room_sees_to_is_refused_in_every_book(String table, String duty, String found) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, "national/rules/" + table + ".yaml"));
        String said = duty.equals("visit-jointly")
                ? "zh: 公安机关会同村（居）民委员会、基层妇联查访," + " en: the police visit with the village committee and the federation"
                : "zh: 新, en: new";
        files.add(SourceNode.yaml(
                "own.yaml",
                "book: " + table + "\npack: own\nversion: \"1\"\nfrom: 2026-01-01\n" + "obligations: [{code: " + duty
                        + ", owner: police, " + said + "}]\n",
                problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        CountyBooks books = CountyBooks.read(Profile.bundled("yongchuan-demo"), Optional.empty());
        assertEquals(
                found.isEmpty() ? List.of() : List.of(found),
                Verification.of(book, books.around(book)).findings().stream()
                        .map(f -> f.kind() + " " + f.at())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"honour", "target", "eligibility", "protection"})
    void no_pack_of_a_county_says_what_a_book_of_the_house_decides_about(String tableClass) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(
                Bundled.files(problems, "national/rules/escalation.yaml", "yongchuan/rules/escalation.yaml"));
        files.add(SourceNode.yaml("own.yaml", """
                book: escalation
                pack: own
                version: "1"
                from: 2026-01-01
                class: %s
                """.formatted(tableClass), problems));
        RuleBook.read(files, problems);
        assertEquals(
                List.of("own.yaml:5 class rule-agreed"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }
}
