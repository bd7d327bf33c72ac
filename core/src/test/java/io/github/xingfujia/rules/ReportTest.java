package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Finding.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an official reads of a book that is wrong in every way. */
class ReportTest {

    private static final String TOP = """
        book: clinic
        pack: top
        version: "1"
        from: 2026-01-01
        class: grade
        facts:
          - {name: place, type: choice, measures: quality, zh: 所在, en: place, values: [
              {code: ward, zh: 病房, en: ward}, {code: house, zh: 医院, en: hospital}, {code: city, zh: 市级, en: city}]}
          - {name: age, type: number, measures: quality, min: 0, max: 120, usual: 40, zh: 年龄, en: age}
          - {name: child, type: flag, measures: quality, optional: true, zh: 儿童, en: a child}
          - {name: danger, type: choice, risk: true, measures: quality, zh: 危险程度, en: danger, values: [
              {code: low, zh: 低, en: low}, {code: high, zh: 高, en: high}]}
          - {name: praise, type: number, min: 0, max: 100, optional: true, descriptive-only: true, zh: 好评率, en: praise}
        outcomes:
          - {name: send, type: rising, values: [
              {code: keep, zh: 留下, en: keep}, {code: down, zh: 转回, en: back}, {code: up, zh: 上转, en: up}]}
          - {name: within, type: duration, values: [
              {code: 24h, zh: 二十四小时内, en: within 24 hours}, {code: 7d, zh: 七日内, en: within 7 days}]}
        obligations:
          - {code: call, owner: nurse, zh: 打电话, en: call}
          - {code: write, zh: 书面告知, en: write}
        impossible:
          - {id: child-age, when: {child: true, age: ">=18"}, cites: [code 17], zh: 成年人不是儿童, en: nobody of age is a child}
        rules:
          - {id: grown-child, when: {child: true, age: ">=20"}, then: {send: up, within: 24h}, zh: 大儿童, en: a grown child}
          - {id: young, when: {age: "<18", danger: low}, then: {send: up, within: 24h}, duties: [call], cites: [code 17], zh: 未成年, en: under age}
          - {id: baby, when: {age: "<3", danger: low}, then: {send: up, within: 24h}, cites: [old 5, rumour], zh: 婴儿, en: a baby}
          - {id: ward-low, when: {place: ward, danger: low}, then: {send: up, within: 24h}, duties: [write], zh: 病房低危, en: ward and low}
          - {id: ward-high, when: {place: ward, danger: high}, then: {send: keep, within: 7d}, zh: 病房高危, en: ward and high}
          - {id: praised, when: {place: house, praise: ">=90"}, then: {send: up, within: 24h}, zh: 好评, en: praised}
          - {id: city-back, when: {place: city}, then: {send: down, within: 24h}, zh: 市级转回, en: the city sends back}
          - {id: shield, protection: true, when: {age: ">=60"}, then: {send: keep, within: 24h}, zh: 老人, en: the old}
        """;
    private static final String LOW = """
        book: clinic
        pack: low
        version: "1"
        from: 2026-03-01
        rules:
          - {id: late, when: {age: "<10", danger: low}, then: {send: up, within: 7d}, before: young, zh: 迟, en: late}
          - {id: very-old, protection: true, when: {age: ">=80", place: house}, then: {send: up, within: 24h}, before: shield, zh: 高龄, en: very old}
        """;
    private static final String REGISTER = """
        citations:
          - {cite: code, from: 2021-01-01, articles: 100, zh: 法典}
          - {cite: old, from: 2001-01-01, until: 2020-12-31, zh: 旧法}
        """;

    @Test
    void every_kind_of_finding_is_told_with_its_place_and_its_case_in_both_languages() {
        Report report = Verification.of(Books.read(TOP, LOW), around());
        Golden.matches("rules/golden/report.zh.txt", report.in(Locale.CHINA));
        Golden.matches("rules/golden/report.en.txt", report.in(Locale.ENGLISH));
        TreeSet<Kind> found = new TreeSet<>();
        report.findings().forEach(f -> found.add(f.kind()));
        found.add(Kind.UNDECIDED);
        assertEquals(new TreeSet<>(List.of(Kind.values())), found);
        assertFalse(report.isAccepted());
    }

    @Test
    void what_was_refuted_is_told_at_its_line_with_all_other_problems() {
        Checks problems = Checks.of();
        Report report = Verification.of(Books.read(TOP, LOW), around());
        report.tell(problems);
        assertEquals(
                report.findings().stream().filter(Finding::isRefuted).count(),
                problems.violations().size());
        assertTrue(problems.violations().stream().anyMatch(v -> v.field().equals("pack2.yaml:6")));
        assertTrue(problems.violations().stream()
                .anyMatch(v -> v.in(Locale.ENGLISH).startsWith("pack1.yaml:27: rule \"baby\"")));
    }

    @Test
    void a_sound_book_is_proven() {
        Report report = Verification.of(Books.read(Books.PARCEL));
        assertTrue(report.isProven());
        Golden.matches("rules/golden/report-proven.zh.txt", report.in(Locale.CHINA));
        Golden.matches("rules/golden/report-proven.en.txt", report.in(Locale.ENGLISH));
    }

    @Test
    void a_citation_is_asked_on_the_day_that_is_named() {
        RuleBook book = Books.read(Books.PARCEL
                .replace("shop 3", "old 3")
                .replaceAll("(?<!3\\]), (zh: (易碎品|又大又重|普通))", ", cites: [old 3], $1"));
        Surroundings around = Surroundings.none().citing(register());
        assertTrue(Verification.of(book, around.on(LocalDate.of(2020, 12, 31))).isProven());
        assertEquals(
                Kind.CITATION_NOT_IN_FORCE,
                Verification.of(book, around.on(LocalDate.of(2021, 1, 1)))
                        .findings()
                        .get(0)
                        .kind());
        assertFalse(Verification.of(book, around).isAccepted(), "the day of the book itself");
    }

    @Test
    void an_article_beyond_the_last_one_is_unknown() {
        RuleBook book = Books.read(Books.PARCEL.replace("shop 3", "code 101"));
        Report report = Verification.of(book, Surroundings.none().citing(register()));
        assertEquals(Kind.CITATION_UNKNOWN, report.findings().get(0).kind());
    }

    @Test
    void a_place_of_a_norm_whose_articles_nobody_counted_is_told_as_not_looked_up() {
        String counted = "{cite: code, from: 2021-01-01, articles: 100, zh: 法典}";
        Checks problems = Checks.of();
        Citations register = Citations.read(
                List.of(SourceNode.yaml(
                        "register.yaml", REGISTER.replace(counted, counted.replace(", articles: 100", "")), problems)),
                problems);
        problems.orThrow();
        RuleBook book = Books.read(Books.PARCEL.replace("shop 3", "code 99"));
        Report report = Verification.of(book, Surroundings.none().citing(register));
        assertEquals(List.of("code 99"), report.uncounted());
        assertTrue(
                report.findings().stream().noneMatch(f -> f.kind() == Kind.CITATION_UNKNOWN),
                "nothing is wrong that anybody knows of");
        assertTrue(report.in(Locale.CHINA).contains("没有核对的条款：code 99"), report.in(Locale.CHINA));
        assertEquals(
                List.of(),
                Verification.of(book, Surroundings.none().citing(register())).uncounted());
    }

    @Test
    void unrelated_gaps_are_all_told_each_beside_the_rule_that_is_nearest() {
        RuleBook book = Books.read("""
            book: b
            pack: mine
            version: "1"
            from: 2026-01-01
            class: routing
            facts:
              - {name: minor-party, type: flag, zh: 一方未成年, en: a minor party}
              - {name: minors, type: flag, zh: 涉及未成年人, en: minors involved}
              - {name: n, type: number, min: 0, max: 9, zh: 次数, en: times}
            outcomes:
              - {name: o, values: [{code: a, zh: 甲, en: a}, {code: b, zh: 乙, en: b}]}
            rules:
              - {id: r1, when: {minor-party: true, minors: true}, then: {o: a}, zh: 一, en: one}
              - {id: r2, when: {minor-party: false, n: "<5"}, then: {o: b}, zh: 二, en: two}
              - {id: r3, when: {minor-party: false, n: ">5"}, then: {o: b}, zh: 三, en: three}
            """);
        List<Finding> gaps = Verification.of(book).findings();
        assertEquals(
                List.of("GAP r2 [n]", "GAP r1 [minor-party]"),
                gaps.stream()
                        .map(f -> f.kind() + " " + f.rules().get(0).rule() + " " + f.facts())
                        .toList());
        gaps.forEach(f -> assertEquals(f.rules().get(0).at(), f.at()));
        assertTrue(gaps.get(0).at().matches(".*:[0-9]+"), gaps.get(0).at());
        assertTrue(
                gaps.get(0).in(Locale.CHINA).endsWith("最接近的规则是 r2（二），差 1 项条件"),
                gaps.get(0).in(Locale.CHINA));
    }

    @Test
    void what_a_book_says_of_its_own_class_is_told_as_not_proven_unless_its_house_fixed_it() {
        RuleBook book = Books.read(Books.PARCEL);
        String alone = Verification.of(book).in(Locale.CHINA);
        assertTrue(alone.contains("本书自称决定的是“由谁办、什么时候办完”一类事"), alone);
        String inHouse = Verification.of(book, Surroundings.none().inHouse()).in(Locale.CHINA);
        assertFalse(inHouse.contains("自称"), inHouse);
    }

    @Test
    void a_book_that_rewards_asks_only_facts_that_say_what_they_measure() {
        String honour = Books.PARCEL.replace("class: routing", "class: honour");
        String measured = honour.replace("type: choice,", "type: choice, measures: quality,")
                .replace("type: number,", "type: number, measures: hours,")
                .replace("type: flag,", "type: flag, measures: safety,");
        assertTrue(Verification.of(Books.read(measured)).isProven());
        Report report = Verification.of(Books.read(measured.replace(" measures: hours,", "")));
        assertEquals(
                List.of("FORBIDDEN_INPUT too-heavy", "FORBIDDEN_INPUT large"),
                report.findings().stream()
                        .map(f -> f.kind() + " " + f.rules().get(0).rule())
                        .toList());
        assertTrue(Verification.of(Books.read(Books.PARCEL)).isProven(), "what routes may ask anything");
    }

    private static Surroundings around() {
        return Surroundings.none()
                .citing(register())
                .climbing(Ladder.of("place", "send")
                        .leads("up", "ward", "house")
                        .leads("up", "house", "city")
                        .leads("down", "city", "ward"))
                .and(cases -> cases.find("place", "house", "send", "up")
                        .ifPresent(d -> cases.unreachable(d, new Label("本市没有市级医院", "there is no city hospital"))))
                .and(cases -> cases.missing("height"))
                .and(cases -> cases.untold(cases.facts().get(1)))
                .and(cases -> cases.ownerless(cases.obligations().get(0), new Label("没有护士", "there is no nurse")));
    }

    private static Citations register() {
        Checks problems = Checks.of();
        Citations register = Citations.read(List.of(SourceNode.yaml("register.yaml", REGISTER, problems)), problems);
        problems.orThrow();
        return register;
    }
}
