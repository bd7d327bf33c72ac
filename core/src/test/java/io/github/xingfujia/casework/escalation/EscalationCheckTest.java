package io.github.xingfujia.casework.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A county's escalation book against the county's own network. */
class EscalationCheckTest {

    private static final Network NETWORK = Network.read(Profile.bundled("yongchuan-demo"));
    private static final String OWN = """
        book: escalation
        pack: own
        version: "1"
        from: 2026-01-01
        """;

    private static Report verify(String more) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(
                problems,
                "national/rules/escalation.yaml",
                "chongqing/rules/escalation.yaml",
                "yongchuan/rules/escalation.yaml"));
        if (!more.isEmpty()) {
            files.add(SourceNode.yaml("own.yaml", OWN + more, problems));
        }
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        return Verification.of(book, EscalationCheck.around(NETWORK, book));
    }

    @Test
    void the_bundled_book_is_proven_in_its_county() {
        Report report = verify("");
        assertTrue(report.isProven(), report.in(Locale.CHINA));
        assertTrue(report.questions() > 30, "asked only " + report.questions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNREACHABLE | district-climbs, when: {tier: district, overdue: true}, then: {step: hand-up}, before:"
                        + " settled-stays",
                "CYCLE | district-again, when: {tier: district, overdue: true}, then: {step: take-over}, before:"
                        + " settled-stays",
                "WEAKENED | minors, when: {gate: minor-or-incapable, minors: true}, then: {step: stay}, before:"
                        + " protect-minor-or-incapable",
                "SHADOWED | late, when: {overdue: true, tier: station, settled: false}, then: {step: guide}, after:"
                        + " hand-up-overdue",
                "OUTCOME_FALLS | no-help, when: {risk: high, mediator: false}, then: {step: stay}, before:"
                        + " take-over-complex-and-high-risk",
                "NO_OWNER | call, when: {returns: 9}, then: {step: stay}, duties: [call-someone], before: settled-stays"
            })
    void a_rule_of_ones_own_that_harms_is_found_at_its_line(Finding.Kind kind, String rule) {
        Report report = verify("rules:\n  - {id: " + rule + ", cites: [人民调解法 3], zh: 新, en: new}\n");
        List<String> places = report.findings().stream()
                .filter(f -> f.kind() == kind)
                .map(Finding::at)
                .distinct()
                .toList();
        assertEquals(List.of("own.yaml:6"), places, report.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"before: protect-minor-or-incapable", "after: protected-at-district"})
    void a_county_cannot_say_that_what_the_nation_protects_never_happens(String place) {
        Report report = verify("""
            impossible:
              - {id: never, when: {gate: [injured-or-repeated, severe, minor-or-incapable], settled: true}, zh: 不会, en: never}
            rules:
              - {id: settled-stays, %s, when: {settled: true}, then: {step: stay}, cites: [人民调解法 31], zh: 已经调成，由原站点督促履行和回访, en: "it is settled, so the post supervises performance and revisits"}
            """.formatted(place));
        assertEquals(
                List.of(
                                "WEAKENED own.yaml:6 never protect-severe",
                                "WEAKENED own.yaml:6 never protect-injured-or-repeated",
                                "WEAKENED own.yaml:6 never protect-minor-or-incapable",
                                "WEAKENED own.yaml:6 never protected-at-district")
                        .stream()
                        .sorted()
                        .toList(),
                report.findings().stream()
                        .filter(f -> f.rules().get(0).rule().equals("never"))
                        .map(f ->
                                f.kind() + " " + f.at() + " " + f.rules().get(0).rule() + " "
                                        + f.rules().get(1).rule())
                        .sorted()
                        .toList(),
                report.in(Locale.CHINA));
        assertTrue(report.in(Locale.CHINA).contains("不可能的情形“never（不会）”"), report.in(Locale.CHINA));
        assertFalse(report.isAccepted());
    }

    @Test
    void a_book_that_leaves_out_a_fact_a_case_tells_is_refuted_at_the_rule_it_stands_with() {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(List.of(SourceNode.yaml("own.yaml", OWN + """
            facts:
              - {name: overdue, type: flag, zh: 已超期, en: overdue}
            outcomes:
              - {name: step, values: [{code: stay, zh: 留, en: stay}, {code: guide, zh: 导, en: guide}]}
            rules:
              - {id: late, when: {overdue: true}, then: {step: guide}, zh: 迟, en: late}
            otherwise: {id: stays, then: {step: stay}, zh: 余, en: rest}
            class: routing
            """, problems)), problems);
        problems.orThrow();
        List<Finding> missing = Verification.of(book, EscalationCheck.around(NETWORK, book)).findings().stream()
                .filter(f -> f.kind() == Finding.Kind.FACT_MISSING)
                .toList();
        assertEquals(10, missing.size());
        assertEquals(List.of("tier"), missing.get(0).facts());
        assertEquals("own.yaml:10", missing.get(0).at());
        assertEquals("late", missing.get(0).rules().get(0).rule());
        assertTrue(
                missing.get(0).in(Locale.CHINA).contains("“tier”"),
                missing.get(0).in(Locale.CHINA));
    }

    @Test
    void a_book_that_has_no_word_for_a_tier_of_the_network_is_refuted_where_it_declares_them() {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(Bundled.files(problems, "national/rules/escalation.yaml"), problems);
        problems.orThrow();
        List<Finding> missing =
                Verification.of(book, EscalationCheck.around(NETWORK, book)).findings();
        assertEquals(
                List.of("FACT_MISSING [tier]", "FACT_MISSING [tier]"),
                missing.stream().map(f -> f.kind() + " " + f.facts()).toList());
        assertTrue(
                missing.get(0).at().endsWith("national/rules/escalation.yaml:12"),
                missing.get(0).at());
        String said = missing.get(0).in(Locale.CHINA) + missing.get(1).in(Locale.CHINA);
        assertTrue(said.contains("studio") && said.contains("park"), said);
    }

    @Test
    void a_fact_that_no_case_tells_is_refuted_where_it_is_declared() {
        Report report = verify("""
            facts:
              - {name: success-rate, type: number, min: 0, max: 100, zh: 成功率, en: success rate}
            rules:
              - {id: good, when: {success-rate: ">=90"}, then: {step: stay}, cites: [人民调解法 3], zh: 好, en: good}
            """);
        List<Finding> untold = report.findings().stream()
                .filter(f ->
                        f.facts().equals(List.of("success-rate")) && f.witness().isEmpty())
                .toList();
        assertEquals(1, untold.size(), report.in(Locale.CHINA));
        assertEquals("own.yaml:6", untold.get(0).at());
    }

    @Test
    void a_district_that_looks_into_what_nobody_screened_is_not_said_to_reward_risk() {
        Report report = verify("rules:\n"
                + "  - {id: unscreened-late, before: settled-stays, when: {gate: not-screened, overdue: true,"
                + " tier: {not: district}}, then: {step: take-over}, cites: [规程 ¶10], zh: 久未筛查, en: nobody"
                + " screened}\n");
        assertEquals(List.of("TO_READ own.yaml:6 unscreened-late"), said(report), report.in(Locale.CHINA));
    }

    @Test
    void a_case_that_is_guided_is_not_guided_again_at_every_review() {
        Report report = verify(
                "rules:\n  - {id: more, before: guided-stays, when: {guided: true, minors: true}, then: {step: guide},"
                        + " cites: [人民调解法 3], zh: 再, en: more}\n");
        assertEquals(List.of("CYCLE own.yaml:6 more"), said(report), report.in(Locale.CHINA));
    }

    @Test
    void a_rule_of_ones_own_for_a_tier_that_no_post_here_has_never_fires() {
        Report report = verify("""
            facts:
              - {name: tier, type: choice, zh: 承办层级, en: tier of the accountable post, values: [
                  {code: station, zh: 村（社区）站点, en: village or community station},
                  {code: town, zh: 镇街辅导调解室, en: town room}, {code: studio, zh: 幸福家工作室, en: studio},
                  {code: park, zh: 园区站点, en: park station}, {code: ward, zh: 片, en: w},
                  {code: district, zh: 区婚姻辅导调解服务中心, en: district counselling and mediation centre}]}
            rules:
              - {id: mine, before: guide-complex, when: {tier: ward, complexities: 1}, then: {step: hand-up}, cites: [人民调解法 3], zh: 片区, en: ward}
              - {id: both, before: guide-complex, when: {tier: [ward, town], complexities: 2}, then: {step: hand-up}, cites: [人民调解法 3], zh: 两处, en: both}
            """);
        assertEquals(List.of("NEVER_FIRES own.yaml:12 mine"), said(report), report.in(Locale.CHINA));
    }

    @Test
    void not_even_the_nation_rules_out_what_every_case_is_at_first() {
        Checks problems = Checks.of();
        String nation = Bundled.text("national/rules/escalation.yaml")
                + "\nimpossible: [{id: none, when: {gate: not-screened}, zh: 没有, en: none}]\n";
        List<SourceNode> files = new ArrayList<>(List.of(SourceNode.yaml("nation.yaml", nation, problems)));
        files.addAll(Bundled.files(problems, "chongqing/rules/escalation.yaml", "yongchuan/rules/escalation.yaml"));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        Report report = Verification.of(book, EscalationCheck.around(NETWORK, book));
        assertEquals(List.of("FACT_MISSING nation.yaml:95 none"), said(report), report.in(Locale.CHINA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk, type: choice, optional: true, risk: true, zh: 风险等级, en: risk, values: [{code: critical, zh: 极高,"
                        + " en: critical}, LOW] | FACT_UNTOLD own.yaml:6",
                "settled, type: flag, optional: true, zh: 已经调成, en: settled | FACT_UNTOLD own.yaml:6",
                "risk, type: choice, optional: true, risk: true, zh: 风险等级, en: risk, values: [{code: more, zh: 低, en:"
                        + " more}, LOW] | FACT_UNTOLD own.yaml:6, FACT_MISSING own.yaml:6"
            })
    void a_value_that_no_case_tells_or_that_is_in_the_words_of_another_is_refused(String fact, String found) {
        String low = "{code: low, zh: 低, en: low}, {code: medium, zh: 中, en: medium}, {code: high, zh: 高, en: high}";
        Report report = verify("facts:\n  - {name: " + fact.replace("LOW", low) + "}\n");
        assertEquals(
                found,
                report.findings().stream()
                        .map(f -> f.kind() + " " + f.at())
                        .collect(java.util.stream.Collectors.joining(", ")),
                report.in(Locale.CHINA));
    }

    @ParameterizedTest
    @CsvSource({"区里的中心, TO_READ", "区妇联, FACT_MISSING"})
    void what_a_pack_below_calls_a_tier_is_compared_with_what_the_network_calls_it(String name, String kind) {
        Report report = verify("""
            facts:
              - {name: tier, type: choice, zh: 承办层级, en: tier of the accountable post, values: [
                  {code: station, zh: 村（社区）站点, en: village or community station},
                  {code: town, zh: 镇街辅导调解室, en: town room},
                  {code: studio, zh: 室, en: room},
                  {code: park, zh: 园区站点, en: park station},
                  {code: district, zh: %s, en: centre}]}
            """.formatted(name));
        assertEquals(
                List.of("TO_READ own.yaml:9", kind + " own.yaml:11"),
                report.findings().stream().map(f -> f.kind() + " " + f.at()).toList(),
                report.in(Locale.CHINA));
    }

    @Test
    void the_tier_that_the_nation_protects_in_is_the_centre_of_the_network(@TempDir Path folder) throws IOException {
        write(folder, "profile.yaml", """
            profile: own
            home: own
            zh: 自己
            en: own
            synthetic: true
            capabilities: [network, protection, volunteer, casework, statistics]
            packs: [yongchuan-demo, ./own]
            """);
        write(folder, "own/pack.yaml", """
            pack: own
            zh: 自己
            en: own
            uses: [yongchuan-demo]
            files: {network: network.yaml}
            """);
        write(folder, "own/network.yaml", "centre: studio\n");
        Profile profile = Profile.read(folder.resolve("profile.yaml"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Xingfujia.inMemory(profile));
        List<String> told =
                refused.violations().stream().map(v -> v.in(Locale.CHINA)).toList();
        assertTrue(
                told.stream()
                        .anyMatch(
                                t -> t.matches(
                                        "(?s).*yongchuan/rules/escalation.yaml:[0-9]+.*“protected-at-district（已在区里保护办理）”把受保护的案件留在不是中心的层级.*“studio”.*")),
                told::toString);
        assertTrue(
                told.stream()
                        .anyMatch(
                                t -> t.matches("(?s).*national/rules/escalation.yaml:[0-9]+.*“强制报告”不能由“district”承担.*")),
                told::toString);
    }

    private static List<String> said(Report report) {
        return report.findings().stream()
                .map(f -> f.kind() + " " + f.at() + " " + f.rules().get(0).rule())
                .toList();
    }

    @Test
    void a_pack_for_another_place_is_refused_whatever_stands_in_it(@TempDir Path folder) throws IOException {
        write(folder, "profile.yaml", """
            profile: own
            home: own
            zh: 自己
            en: own
            synthetic: true
            capabilities: [network, protection, volunteer, casework, statistics]
            packs: [yongchuan-demo, ./away]
            """);
        write(folder, "away/pack.yaml", "pack: away\nfor: \"99\"\nzh: 别处\nen: away\nfiles: {divisions: d.yaml}\n");
        write(folder, "away/d.yaml", "source: 演示\ndivisions:\n  - {code: \"99\", name: 演示省}\n");
        Profile profile = Profile.read(folder.resolve("profile.yaml"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Xingfujia.inMemory(profile));
        assertEquals(1, refused.violations().size(), refused.getMessage());
        assertTrue(
                refused.violations().get(0).field().endsWith("away/pack.yaml:2 for"),
                refused.violations().get(0).field());
        assertEquals("rule-other-county", refused.violations().get(0).rule());
    }

    @Test
    void an_owner_that_is_no_tier_and_a_duty_nobody_knows_are_told() {
        Report report = verify("""
            obligations:
              - {code: sing, owner: moon, zh: 歌, en: sing}
            """);
        assertEquals(
                List.of(Finding.Kind.NO_OWNER, Finding.Kind.NO_OWNER),
                report.findings().stream().map(Finding::kind).toList());
    }

    @Test
    void a_profile_with_a_bad_book_is_refused_with_everything_else_that_is_wrong(@TempDir Path folder)
            throws IOException {
        write(folder, "profile.yaml", """
            profile: own
            home: own
            zh: 自己
            en: own
            synthetic: true
            capabilities: [network, protection, volunteer, casework, statistics]
            packs: [yongchuan-demo, ./own]
            """);
        write(folder, "own/pack.yaml", """
            pack: own
            zh: 自己
            en: own
            uses: [yongchuan-demo]
            files: {rules.escalation: rules.yaml, categories: categories.yaml}
            """);
        write(folder, "own/rules.yaml", OWN.strip() + """

            for: "510104"
            rules:
              - {id: again, when: {overdue: true, settled: true}, then: {step: stay}, cites: [rumour], zh: 再, en: again}
            """);
        write(folder, "own/categories.yaml", "colour: red\n");
        Profile profile = Profile.read(folder.resolve("profile.yaml"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Xingfujia.inMemory(profile));
        List<String> told = refused.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
        assertEquals(4, told.size(), told::toString);
        assertTrue(told.get(0).endsWith("own/categories.yaml:1 colour unknown-key"), told::toString);
        assertTrue(told.get(1).endsWith("own/rules.yaml:5 for rule-other-county"), told::toString);
        assertTrue(told.get(2).endsWith("own/rules.yaml:7 rule-finding"), told::toString);
        assertTrue(refused.in(Locale.CHINA).contains("规则“again”（再）永远轮不到"), refused.in(Locale.CHINA));
        assertTrue(refused.in(Locale.CHINA).contains("rumour"), refused.in(Locale.CHINA));
    }

    @Test
    void a_rule_file_that_names_another_pack_than_the_one_it_lies_in_is_refused(@TempDir Path folder)
            throws IOException {
        write(folder, "profile.yaml", """
            profile: own
            home: own
            zh: 自己
            en: own
            synthetic: true
            capabilities: [network, protection, volunteer, casework, statistics]
            packs: [yongchuan-demo, ./own]
            """);
        write(folder, "own/pack.yaml", """
            pack: own
            zh: 自己
            en: own
            uses: [yongchuan-demo]
            files: {rules.escalation: rules.yaml, rules.warning-visit: visit.yaml}
            """);
        write(folder, "own/rules.yaml", OWN.replace("pack: own", "pack: wanzhou"));
        write(
                folder,
                "own/visit.yaml",
                OWN.replace("pack: own", "pack: wanzhou").replace("escalation", "warning-visit"));
        Profile profile = Profile.read(folder.resolve("profile.yaml"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Xingfujia.inMemory(profile));
        List<String> told = refused.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.get(0).endsWith("own/visit.yaml:2 pack rule-other-pack"), told::toString);
        assertTrue(told.get(1).endsWith("own/rules.yaml:2 pack rule-other-pack"), told::toString);
        assertTrue(refused.in(Locale.CHINA).contains("own"), refused.in(Locale.CHINA));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
