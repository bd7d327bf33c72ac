package io.github.xingfujia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a county's own pack may not turn although no outcome gets milder: cases, articles, words, norms. */
class AboveStaysTest {

    private static final String VISIT = "national/rules/warning-visit.yaml";
    private static final String ESCALATION = "national/rules/escalation.yaml";
    private static final String YONGCHUAN = "yongchuan/rules/escalation.yaml";
    private static final String CALM =
            "{id: calm, before: settled-stays, when: {risk: high, complexities: \">=1\", returns: 0},"
                    + " then: {step: stay}, cites: [人民调解法 3], zh: 缓, en: calm}";

    private static RuleBook read(Checks problems, String own, String... above) {
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, above));
        String book = files.get(0).at("book").text();
        files.add(SourceNode.yaml(
                "own.yaml", "book: " + book + "\npack: own\nversion: \"1\"\nfrom: 2026-01-01\n" + own, problems));
        return RuleBook.read(files, problems);
    }

    private static List<String> told(String own, String... above) {
        Checks problems = Checks.of();
        read(problems, own, above);
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static Report verify(String own, String... above) {
        Checks problems = Checks.of();
        RuleBook book = read(problems, own, above);
        problems.orThrow();
        return Verification.of(book);
    }

    private static List<String> found(Report report, Kind kind) {
        return report.findings().stream()
                .filter(f -> f.kind() == kind)
                .map(f -> f.at() + " " + f.rules().get(0).rule() + " "
                        + f.rules().get(1).rule())
                .toList();
    }

    @Test
    void two_halves_of_a_case_that_is_said_never_to_happen_hide_no_rule_that_answers_it() {
        String hidden = """
            impossible:
              - {id: late, when: {risk: high, complexities: ">=1", returns: 0, overdue: true, settled: false}, zh: 无, en: none}
              - {id: early, when: {risk: high, complexities: ">=1", returns: 0, overdue: false, settled: false}, zh: 无, en: none}
            rules:
              - %s
            """.formatted(CALM);
        Report report = verify(hidden, ESCALATION, YONGCHUAN);
        List<String> weakened = found(report, Kind.WEAKENED);
        assertTrue(
                weakened.stream().anyMatch(w -> w.endsWith(" take-over-complex-and-high-risk")),
                report.in(Locale.CHINA));
        assertFalse(report.isAccepted());
    }

    @Test
    void what_a_book_newly_rules_out_is_shown_among_the_cases_that_come_out_otherwise() {
        Checks problems = Checks.of();
        RuleBook before = RuleBook.read(Bundled.files(problems, ESCALATION, YONGCHUAN), problems);
        RuleBook after = read(
                problems,
                "impossible: [{id: none, when: {risk: high, complexities: \">=1\"}, zh: 没有, en: none}]\n",
                ESCALATION,
                YONGCHUAN);
        problems.orThrow();
        Comparison comparison = Comparison.of(before, after);
        assertEquals(1, comparison.differences().size());
        String said = comparison.in(Locale.CHINA);
        assertTrue(said.contains("风险等级＝高") && said.contains("被说成不可能出现（“none”：没有）"), said);
        assertEquals(0, Comparison.of(after, after).differences().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'{a: true}', true",
        "'{a: true, size: large}', true",
        "'{a: false, size: large}', false", // together with the one below nothing is left of a large parcel
        "'{size: large, fragile: true}', false"
    })
    void a_pack_bounds_its_own_facts_as_long_as_every_case_above_is_left(String when, boolean accepted) {
        String facts = "book: parcel\npack: branch\nversion: \"2\"\nfrom: 2026-06-01\n"
                + "facts: [{name: a, type: flag, zh: 甲, en: a}]\n";
        String both = when.contains("a: false") ? "  - {id: y, when: {a: true, size: large}, zh: 无, en: n}\n" : "";
        RuleBook book =
                Books.read(Books.PARCEL, facts + "impossible:\n  - {id: x, when: " + when + ", zh: 无, en: n}\n" + both);
        assertEquals(accepted, Verification.of(book).isAccepted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "impossible: [{id: x, when: {size: large, weight: 50}, zh: 无, en: n}] | CITATION_MISSING x",
                "impossible: [{id: x, when: {size: large, weight: 50}, cites: [rumour], zh: 无, en: n}] |"
                        + " CITATION_UNKNOWN x",
                "impossible: [{id: x, when: {size: large, weight: 50}, cites: [shop 1], zh: 无, en: n}] | ''"
            })
    void what_is_ruled_out_rests_on_a_norm_as_a_rule_does(String line, String found) {
        Checks problems = Checks.of();
        Citations register = Citations.read(
                List.of(SourceNode.yaml("c.yaml", "citations: [{cite: shop, zh: 店}]", problems)), problems);
        problems.orThrow();
        List<String> told =
                Verification.of(
                                Books.read(Books.PARCEL + line + "\n"),
                                Surroundings.none().citing(register))
                        .findings()
                        .stream()
                        .filter(f -> f.rules().get(0).rule().equals("x"))
                        .map(f -> f.kind() + " " + f.rules().get(0).rule())
                        .toList();
        assertEquals(found.isEmpty() ? List.of() : List.of(found), told);
    }

    @ParameterizedTest
    @CsvSource({"人民调解法 3, 1", "'反家庭暴力法 14, 未成年人保护法 11', 0", "'反家庭暴力法 14, 未成年人保护法 11, 重庆办法 21', 0"})
    void a_rule_of_protection_that_is_said_anew_rests_on_the_same_articles(String cites, int problems) {
        String rule = "rules: [{id: protect-minor-or-incapable, protection: true, when: {gate: minor-or-incapable,"
                + " tier: {not: district}}, then: {step: protect}, duties: [mandatory-report], cites: [" + cites
                + "], zh: 疑似未成年人或无、限制民事行为能力人遭受家庭暴力，立即强制报告，由区里承办,"
                + " en: \"a minor or incapable person is suspected as victim, so it is reported at once and held by the"
                + " district\"}]\n";
        List<String> told = told(rule, ESCALATION);
        assertEquals(problems == 0 ? List.of() : List.of("own.yaml:5 rules[0].cites rule-cites"), told);
    }

    @Test
    void a_rule_that_comes_before_one_of_protection_rests_on_its_articles_too() {
        Report report = verify(
                "rules: [{id: mine, before: protect-severe, protection: true, when: {gate: severe, tier: {not:"
                        + " district}}, then: {step: protect}, duties: [report-to-police-and-superior,"
                        + " plan-with-named-handler], cites: [人民调解法 3], zh: 我, en: mine}]\n",
                ESCALATION);
        assertEquals(List.of("own.yaml:5 mine protect-severe"), found(report, Kind.WEAKENED));
        assertTrue(report.in(Locale.CHINA).contains("少了依据“规程 ¶11”"), report.in(Locale.CHINA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "otherwise: {id: quarterly, protection: true, then: {visit: first, within: 7d}, cites: [公通字〔2024〕34号"
                        + " ¶12], zh: 不用再查访, en: no more}",
                "otherwise: {id: quarterly, protection: true, then: {visit: quarterly, within: 0h}, cites:"
                        + " [公通字〔2024〕34号 ¶12], zh: 此后每三个月查访一次, en: after that a visit every 3 months}",
                "otherwise: {id: other, protection: true, then: {visit: quarterly, within: 3m}, cites: [公通字〔2024〕34号"
                        + " ¶12], zh: 不用再查访, en: no more}"
            })
    void words_of_protection_that_nobody_can_judge_are_to_be_read_and_never_proven(String own) {
        Report report = verify(own + "\n", VISIT);
        assertTrue(report.isAccepted(), report.in(Locale.CHINA));
        assertFalse(report.isProven());
        assertTrue(report.needsTwoPersons());
        assertTrue(
                found(report, Kind.TO_READ)
                        .contains("own.yaml:5 " + own.replaceAll(".*id: (\\w+),.*", "$1") + " quarterly"),
                report.in(Locale.CHINA));
        assertTrue(report.in(Locale.CHINA).contains("每三个月查访一次；三个月内，义务：无，写作“此后每三个月查访一次”"), report.in(Locale.CHINA));
    }

    @ParameterizedTest
    @CsvSource({"protect, 转入保护", "take-over, 区中心接办"})
    void what_rests_on_the_safety_screen_is_sealed_and_to_be_read_whatever_its_author_says_of_it(
            String step, String said) {
        String own =
                "rules: [{id: fam, before: settled-stays, when: {gate: first-and-minor, tier: {not: district}}, then:"
                        + " {step: " + step + "}, cites: [规程 ¶10], zh: 由村里劝和，不必报警, en: no report}]\n";
        Report report = verify(own, ESCALATION, YONGCHUAN);
        assertEquals(
                List.of("TO_READ own.yaml:5 [fam]"),
                report.findings().stream()
                        .map(f -> f.kind() + " " + f.at() + " "
                                + f.rules().stream().map(Finding.Place::rule).toList())
                        .toList(),
                report.in(Locale.CHINA));
        assertTrue(report.in(Locale.CHINA).contains("义务：无，写作“由村里劝和，不必报警”"), report.in(Locale.CHINA));
        RuleBook book = read(Checks.of(), own, ESCALATION, YONGCHUAN);
        for (String gate : List.of("first-and-minor", "no-indicator", "not-screened")) {
            Facts facts = Facts.of("tier", "station")
                    .and("unsettled", 3)
                    .and("gate", gate)
                    .and("returns", 0)
                    .and("guided", false)
                    .and("mediator", true)
                    .and("overdue", false)
                    .and("settled", false);
            String told = book.decide(facts).explanation().full(Locale.CHINA);
            assertFalse(told.contains("若“安全筛查结论”"), told);
            assertFalse(told.contains("fam，") || told.contains("“fam”，须"), told);
            assertEquals(
                    gate.equals("first-and-minor"),
                    told.lines().findFirst().orElse("").contains(said),
                    told);
            assertEquals(gate.equals("first-and-minor"), !told.contains("若“"), told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "first-visit, visits: 0, 'visit: first, within: 7d', 送达后七日内首次查访, the first visit is due within 7 days after"
                + " delivery",
        "three-clean, clean: 3, 'visit: stop, within: 0h', 连续三次查访未再发生, three visits in a row were clean"
    })
    void a_duty_that_a_pack_adds_to_what_protects_is_to_be_read_beside_what_was(
            String id, String when, String then, String zh, String en) {
        Report report = verify(
                "obligations: [{code: reconcile, owner: police, zh: 查访时劝双方和好, en: persuade}]\n"
                        + "rules: [{id: " + id + ", protection: true, when: {" + when + "}, then: {"
                        + then
                        + "}, duties: [reconcile], cites: [公通字〔2024〕34号 ¶12], zh: " + zh + ", en: " + en + "}]\n",
                VISIT);
        assertTrue(report.needsTwoPersons(), report.in(Locale.CHINA));
        assertTrue(report.in(Locale.CHINA).contains("义务：查访时劝双方和好（reconcile，由 police 承担）"), report.in(Locale.CHINA));
    }

    @Test
    void an_own_value_with_another_label_is_shown_with_its_code() {
        Report report = verify("""
            outcomes:
              - {name: issue, type: duration, values: [
                  {code: 24h, zh: 二十四小时内作出, en: within 24 hours},
                  {code: 25h, zh: 一百小时内, en: within 100 hours},
                  {code: 72h, zh: 当场或者七十二小时内作出, en: on the spot or within 72 hours}]}
            otherwise: {id: national, protection: true, then: {issue: 25h}, cites: [公通字〔2024〕34号 ¶8], zh: 一百小时内, en: within 100 hours}
            """, "national/rules/warning-issue.yaml");
        assertEquals(List.of("own.yaml:10 national national"), found(report, Kind.TO_READ));
        assertTrue(report.in(Locale.CHINA).contains("一百小时内（25h）"), report.in(Locale.CHINA));
    }

    @ParameterizedTest
    @CsvSource({"村（社区）站点, district centre, zh", "区中心, village or community station, en", "区中心, district centre, ''"})
    void a_tier_is_not_called_what_another_one_is_called_above(String zh, String en, String cell) {
        List<String> told = told("""
            facts:
              - {name: tier, type: choice, zh: 承办层级, en: tier of the accountable post, values: [
                  {code: station, zh: 站, en: post}, {code: town, zh: 镇, en: town},
                  {code: district, zh: %s, en: %s}]}
            """.formatted(zh, en), ESCALATION);
        assertEquals(
                cell.isEmpty() ? List.of() : List.of("own.yaml:8 facts[0].values[2]." + cell + " rule-words-other"),
                told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{cite: 婚姻法, zh: 婚姻法} | 1",
                "{cite: 反家庭暴力法, articles: 999, zh: 法} | 1",
                "{cite: 婚姻法 31, zh: 婚姻法} | 1",
                "{cite: 婚姻法（2027）, zh: 婚姻法} | 1",
                "{cite: 中华人民共和国婚姻法, zh: 婚姻法} | 1",
                "{cite: 婚姻法第三十二条, zh: 婚姻法} | 1",
                "{cite: 婚姻法2001, zh: 婚姻法} | 1",
                "{cite: 妇字〔2026〕1号, zh: 文件} | 0",
                "{cite: 中国妇女报 2026-01-01, zh: 报} | 0",
                "{cite: 本县办法, zh: 办法} | 0"
            })
    void the_register_above_stands(String norm, int problems) {
        Checks told = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(told, "national/citations.yaml"));
        files.add(SourceNode.yaml("own.yaml", "citations:\n  - " + norm + "\n", told));
        Citations register = Citations.read(files, told);
        assertEquals(
                problems == 0 ? List.of() : List.of("own.yaml:2 citations[0].cite citation-above"),
                told.violations().stream().map(v -> v.field() + " " + v.rule()).toList());
        assertFalse(register.knows("反家庭暴力法 99"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《婚姻法》 | form citation-above",
                "婚姻法　32 | form citation-above",
                "本县办法 13800138000 | rule-personal",
                "王家＠三楼 | form"
            })
    void a_norm_is_called_as_it_is_cited_and_names_nobody(String name, String rules) {
        Checks told = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(told, "national/citations.yaml"));
        files.add(SourceNode.yaml("own.yaml", "citations:\n  - {cite: \"" + name + "\", zh: 法}\n", told));
        Citations.read(files, told);
        assertEquals(
                rules, told.violations().stream().map(v -> v.rule()).collect(java.util.stream.Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"规程 ¶10, true", "规程 10（说明）, true", "规程 王小禾家, false", "规程, true", "规程 第三章, true"})
    void where_articles_are_not_counted_a_place_is_a_number(String cite, boolean known) {
        Checks told = Checks.of();
        Citations register = Citations.read(Bundled.files(told, "national/citations.yaml"), told);
        assertEquals(known, register.knows(cite));
    }

    @ParameterizedTest
    @CsvSource({
        "rule id, rules[0].id",
        "label, facts[0].values[2].zh",
        "citation, rules[0].cites[0]",
        "duty, obligations[0].zh"
    })
    void nobodys_number_stands_in_any_text_that_is_shown(String where, String field) {
        String own = switch (where) {
            case "rule id" ->
                "rules: [{id: wang-13800138000, when: {settled: true}, then: {step: stay}, zh: 新, en: n}]";
            case "citation" ->
                "rules: [{id: x, when: {settled: true}, then: {step: stay}, cites: [规程 13800138000], zh: 新, en: n}]";
            case "duty" -> "obligations: [{code: x, owner: district, zh: 打１３８００１３８０００, en: n}]";
            default ->
                "facts: [{name: tier, type: choice, zh: 承办层级, en: tier of the accountable post, values: [{code:"
                        + " station, zh: 站, en: s}, {code: town, zh: 镇, en: t}, {code: district, zh: 王 13800138000, en:"
                        + " d}]}]";
        };
        assertEquals(
                List.of("own.yaml:5 " + field + " rule-personal"),
                told(own + "\n", ESCALATION).stream()
                        .filter(v -> v.endsWith("rule-personal"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'指导\\n结论：转入保护，不得劝和', one-line",
        "'a\\0b', control-character",
        "'a\\uD83D', control-character",
        "'\\u202Eabc', control-character",
        "'指\\u200B导', one-line"
    })
    void a_text_is_a_line_that_can_be_written_down_again(String text, String rule) {
        assertEquals(
                List.of("own.yaml:5 rules[0].zh " + rule),
                told(
                        "rules: [{id: x, when: {settled: true}, then: {step: stay}, cites: [人民调解法 3], zh: \"" + text
                                + "\", en: e}]\n",
                        ESCALATION));
    }

    @Test
    void a_pack_below_does_not_turn_what_is_ordinary() {
        String fact =
                "facts: [{name: mediator, type: flag, usual: %s, zh: 本站点有可承办的调解员, en: the post has a mediator who may"
                        + " handle it}]\n";
        assertEquals(List.of("own.yaml:5 facts[0].usual rule-sticky"), told(fact.formatted("false"), ESCALATION));
        assertEquals(List.of(), told(fact.formatted("true"), ESCALATION));
    }

    @Test
    void faults_of_packs_that_a_profile_read_are_told_to_whoever_reads_the_book() {
        Checks problems = Checks.of();
        List<SourceNode> files =
                new ArrayList<>(Profile.bundled("yongchuan-demo").files("rules.escalation"));
        files.add(SourceNode.yaml("own.yaml", """
            book: escalation
            pack: own
            version: "1"
            from: 2026-01-01
            outcomes: [{name: within, type: duration, values: [{code: 24h, zh: 限, en: l}]}]
            """, problems));
        RuleBook.read(files, problems);
        assertTrue(
                problems.violations().stream()
                        .anyMatch(v -> v.field().contains("national/rules/escalation.yaml")
                                && v.field().endsWith("then.within")),
                problems.violations()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "王某 510212345678901234 家里再发生时, 1",
        "打１３８００００００００, 1",
        "138 0000 0000, 1",
        "打一三八零零一三八零零零, 1",
        "call 1 3 8 0 0 1 3 8 0 0 0, 1",
        "身份证 510212 19900307 1234, 1",
        "拨打 12338 或 110（2026-11-30）, 0",
        "由区里指导（区妇联 023-49822119）, 0",
        "或拨 400-101-2338, 0",
        "转 500118106201 站点, 0",
        "自 2026-11-30 至 2026-12-15 07:00, 0"
    })
    void nobodys_number_stands_in_the_text_of_a_rule(String text, int problems) {
        List<String> told = told(
                "rules: [{id: x, when: {settled: true}, then: {step: stay}, cites: [人民调解法 3], zh: \"" + text
                        + "\", en: e}]\n",
                ESCALATION);
        assertEquals(problems == 0 ? List.of() : List.of("own.yaml:5 rules[0].zh rule-personal"), told);
    }

    @Test
    void a_choice_that_was_not_there_above_is_not_less() {
        Rule before = rule("p", "");
        Rule now = rule("q", "mode");
        Contents book = new Contents(
                "b",
                java.time.LocalDate.EPOCH,
                TableClass.ROUTING,
                false,
                List.of(),
                List.of(new OutcomeField("mode", OutcomeField.Type.CHOICE, java.util.Map.of())),
                List.of(),
                List.of(),
                List.of(before, now),
                java.util.Map.of(),
                List.of());
        assertEquals(List.of(), new Weaker(book).of(before, now));
    }

    private static Rule rule(String id, String mode) {
        return new Rule(
                id,
                "p",
                "1",
                "f:1",
                java.util.Map.of(),
                mode.isEmpty() ? java.util.Map.of() : java.util.Map.of("mode", mode),
                List.of(),
                List.of(),
                true,
                true,
                new Label("", ""));
    }
}
