package io.github.xingfujia.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.departments.TaskKind;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.Comparison;
import io.github.xingfujia.rules.DatedBooks;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.rules.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What provinces add to the national time limits of warning letters (告诫书), laid over them. */
class WarningBooksTest {

    private static final String NATIONAL = "national/rules/warning-issue.yaml";

    private static RuleBook read(String... places) {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(Bundled.files(problems, places), problems);
        problems.orThrow();
        return book;
    }

    @ParameterizedTest
    @CsvSource({
        "yunnan, 24h, 24h, 1",
        "guangdong, 24h, 24h, 1",
        "henan, 24h, 24h, 1",
        "gansu, 24h, 24h, 1",
        "heilongjiang, 24h, 24h, 1",
        "hebei, 72h, 24h, 1",
        "anhui, 72h, 72h, 0",
        "hainan, 72h, 72h, 0",
        "hubei, 72h, 72h, 0",
        "liaoning, 72h, 72h, 0",
        "jilin, 72h, 72h, 0",
        "chongqing, 72h, 72h, 0"
    })
    void a_province_is_quicker_than_the_nation_and_never_slower(
            String province, String usual, String vulnerable, int differing) {
        RuleBook book = read(NATIONAL, province + "/rules/warning-issue.yaml");
        assertEquals(usual, book.decide(Facts.of("vulnerable", false)).outcome("issue"));
        assertEquals(vulnerable, book.decide(Facts.of("vulnerable", true)).outcome("issue"));
        Checks problems = Checks.of();
        Citations register = Citations.read(
                Bundled.files(problems, "national/citations.yaml", province + "/citations.yaml"), problems);
        problems.orThrow();
        Report report = Verification.of(book, Surroundings.none().citing(register));
        assertTrue(report.isAccepted(), report.in(Locale.CHINA));
        assertEquals(
                differing,
                report.findings().stream()
                        .filter(f -> f.kind() == Finding.Kind.TO_READ)
                        .count(),
                "what a province says of protection in words of its own is to be read");
        Comparison comparison = Comparison.of(read(NATIONAL), book);
        assertEquals(differing, comparison.differences().size(), comparison.in(Locale.CHINA));
    }

    @Test
    void a_county_that_would_be_slower_again_is_refused() {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, NATIONAL, "hebei/rules/warning-issue.yaml"));
        files.add(SourceNode.yaml("own.yaml", """
            book: warning-issue
            pack: own
            version: "1"
            from: 2026-01-01
            for: "130102"
            rules:
              - {id: vulnerable, protection: true, when: {vulnerable: true}, then: {issue: 72h}, zh: 受害人属特殊保护对象，二十四小时内, en: "the victim is specially protected, so within 24 hours"}
            """, problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        List<Finding> findings = Verification.of(book).findings();
        assertEquals(
                List.of("TO_READ hebei/rules/warning-issue.yaml:8", "WEAKENED own.yaml:7"),
                findings.stream()
                        .map(f -> f.kind() + " " + f.at().replaceFirst("^.*profiles/", ""))
                        .toList());
    }

    @Test
    void visits_follow_the_nation_and_in_chongqing_three_go_together() {
        RuleBook nation = read("national/rules/warning-visit.yaml");
        RuleBook city = read("national/rules/warning-visit.yaml", "chongqing/rules/warning-visit.yaml");
        for (RuleBook book : List.of(nation, city)) {
            Report report = Verification.of(book);
            assertTrue(report.isAccepted(), report.in(Locale.CHINA));
            assertEquals(
                    book.equals(city) ? List.of("TO_READ [first-visit, first-visit]") : List.of(),
                    report.findings().stream()
                            .map(f -> f.kind() + " "
                                    + f.rules().stream()
                                            .map(Finding.Place::rule)
                                            .toList())
                            .toList(),
                    "a duty that the city adds is to be read");
            assertEquals("first", visit(book, 0, 0));
            assertEquals("quarterly", visit(book, 1, 0));
            assertEquals("quarterly", visit(book, 5, 2));
            assertEquals("stop", visit(book, 5, 3));
        }
        Facts first = Facts.of("visits", 0).and("clean", 0);
        assertEquals(List.of(), nation.decide(first).duties());
        assertEquals(List.of("visit-jointly"), city.decide(first).duties());
        assertFalse(Comparison.of(nation, city).isSame());
        assertEquals(List.of(), city.decide(first).changes(), "a book of protection tells no way around it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "liaoning",
                "jilin",
                "guizhou",
                "shanxi",
                "heilongjiang",
                "henan",
                "yunnan",
                "guangdong",
                "gansu",
                "hebei",
                "anhui",
                "hainan",
                "hubei"
            })
    void a_province_that_visits_later_keeps_the_nations_seven_days_and_is_cited_beside_it(String province) {
        RuleBook book = read("national/rules/warning-visit.yaml", province + "/rules/warning-visit.yaml");
        Checks problems = Checks.of();
        Citations register = Citations.read(
                Bundled.files(problems, "national/citations.yaml", province + "/citations.yaml"), problems);
        problems.orThrow();
        Report report = Verification.of(book, Surroundings.none().citing(register));
        boolean jointly = List.of("guizhou", "henan", "yunnan").contains(province);
        assertTrue(report.isAccepted(), report.in(Locale.CHINA));
        assertEquals(!jointly, report.isProven(), "a duty that a province adds is to be read");
        assertEquals("first", visit(book, 0, 0));
        Decision decision = book.decide(Facts.of("visits", 0).and("clean", 0));
        String said = decision.explanation().in(Locale.CHINA);
        assertTrue(said.contains("法规") && said.contains("公通字〔2024〕34号 ¶12"), said);
        assertEquals(jointly, decision.duties().contains("visit-jointly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anhui",
                "gansu",
                "guangdong",
                "guizhou",
                "hainan",
                "hebei",
                "heilongjiang",
                "henan",
                "hubei",
                "jilin",
                "liaoning",
                "shanxi",
                "yunnan",
                "chongqing"
            })
    void a_county_changes_its_province_in_the_profile_file_and_nowhere_else(String province, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("profile.yaml");
        Files.writeString(file, """
            profile: elsewhere
            home: elsewhere
            zh: 别处（合成演示数据）
            en: elsewhere (synthetic)
            synthetic: true
            capabilities: [network, protection]
            packs: [national, %s]
            """.formatted(province));
        Profile profile = Profile.read(file);
        assertTrue(profile.problems().violations().isEmpty(), profile.problems().violations()::toString);
        List<String> packs = Stream.of("rules.warning-issue", "rules.warning-visit")
                .flatMap(section -> profile.files(section).stream())
                .map(f -> f.at("pack").text())
                .toList();
        // what a province has a row of its own for in law.md 1.6 stands in a book of its own
        long own = packs.stream().filter(province::equals).count();
        assertEquals(List.of("guizhou", "shanxi").contains(province) ? 1 : 2, own, packs::toString);
    }

    @Test
    void the_lodging_of_shanxi_stands_where_shelter_is_asked_for_with_its_article() {
        Checks problems = Checks.of();
        Citations register =
                Citations.read(Bundled.files(problems, "national/citations.yaml", "shanxi/citations.yaml"), problems);
        Linkage linkage = Linkage.read(
                Bundled.files(problems, "national/departments.yaml", "shanxi/departments.yaml"),
                DatedBooks.read(Bundled.files(problems, "national/rules/department-clock.yaml"), problems),
                register::knows,
                problems);
        problems.orThrow();
        TaskKind shelter = linkage.kind(TaskKindCode.of("shelter"), LocalDate.of(2026, 9, 7))
                .orElseThrow();
        assertTrue(shelter.name().in(Locale.CHINA).contains("不超过二十四小时"), shelter::toString);
        assertTrue(shelter.name().in(Locale.ENGLISH).contains("at most 24 hours"), shelter::toString);
        assertTrue(shelter.cites().containsAll(List.of("山西法规 19", "反家庭暴力法 18")), shelter::toString);
    }

    @Test
    void a_case_that_cannot_be_is_told_why() {
        RuleBook nation = read("national/rules/warning-visit.yaml");
        Facts odd = Facts.of("visits", 1).and("clean", 3);
        assertEquals("结果不会多于查访", nation.ruledOut(odd).orElseThrow().in(Locale.CHINA));
        assertEquals("stop", nation.decide(odd).outcome("visit"), "nobody is left without an answer");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> nation.tried(odd));
        assertEquals("rule-impossible", refused.violations().get(0).rule());
        assertEquals("stop", nation.tried(Facts.of("visits", 3).and("clean", 3)).outcome("visit"));
        assertTrue(nation.ruledOut(Facts.of("visits", 3).and("clean", 3)).isEmpty());
    }

    private static String visit(RuleBook book, int visits, int clean) {
        return book.decide(Facts.of("visits", visits).and("clean", clean)).outcome("visit");
    }
}
