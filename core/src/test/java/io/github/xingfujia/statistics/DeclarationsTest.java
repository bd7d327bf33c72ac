package io.github.xingfujia.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a county may declare of its figures, and what is refused. */
class DeclarationsTest {

    private static final List<String> FACTS = List.of(
            "casework.published-ended/1",
            "casework.published-raised/1",
            "counselling.published-offered/1",
            "counselling.published-met/1");

    private final Checks problems = Checks.of();

    private Declarations bundled(String extra, String extraSeries) {
        List<SourceNode> indicators =
                new ArrayList<>(Bundled.files(problems, "national/indicators.yaml", "yongchuan/indicators.yaml"));
        indicators.add(SourceNode.yaml("x.yaml", extra, problems));
        List<SourceNode> series = new ArrayList<>(Bundled.files(problems, "yongchuan/series.yaml"));
        series.add(SourceNode.yaml("y.yaml", extraSeries, problems));
        Names names = Names.read(
                Bundled.files(problems, "national/categories.yaml", "yongchuan/categories.yaml"),
                indicators,
                p -> new Label("", ""),
                d -> new Label("", ""));
        return new DeclarationsReader(names, FACTS).read(indicators, series);
    }

    private List<String> wrong(String extra, String extraSeries) {
        bundled(extra, extraSeries);
        return problems.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    @Test
    void the_series_of_2019_are_what_the_paper_prints() {
        Declarations declared = bundled("", "");
        assertEquals(List.of(), problems.violations());
        assertEquals(
                "1044 件", declared.series().get("divorce-cases-heard").of(2019).in(Locale.CHINA));
        assertEquals(
                "5423 对",
                declared.series().get("divorce-registrations").of(2019).in(Locale.CHINA));
        assertEquals(
                "120 人次", declared.series().get("visits-and-calls").of(2019).in(Locale.CHINA));
        assertEquals("107 件", declared.series().get("family-matters").of(2019).in(Locale.CHINA));
        assertTrue(declared.series().values().stream().allMatch(s -> s.source().equals("中国妇女报 2020-08-17")));
    }

    @Test
    void a_year_nobody_told_is_missing_by_name_and_not_zero() {
        ExternalSeries divorces = bundled("", "").series().get("divorce-registrations");
        InvalidInput missing = assertThrows(InvalidInput.class, () -> divorces.of(2020));
        assertEquals("divorce-registrations 2020：缺少这项数据，不以零代替（所填：没有填写）", missing.in(Locale.CHINA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "ranking", "grade", "star", "honour"})
    void nothing_rests_on_how_cases_ended(String aim) {
        assertEquals(
                List.of("x.yaml:1 targets[0].over descriptive-input"),
                wrong("targets: [{aim: " + aim + ", over: settled-share, zh: 目标, en: goal}]", ""));
    }

    @Test
    void a_target_may_rest_on_the_work_left_to_do() {
        Declarations declared = bundled("targets: [{aim: target, over: open-share, zh: 目标, en: goal}]", "");
        assertEquals(List.of(), problems.violations());
        assertEquals("open-share", declared.targets().get(0).over());
        assertFalse(declared.indicator("open-share").descriptive());
        assertTrue(declared.indicator("settled-share").descriptive());
    }

    @Test
    void a_target_does_not_slip_through_a_later_file_that_makes_its_indicator_descriptive() {
        String later = """
                targets: [{aim: star, over: open-share, zh: 星, en: star}]
                indicators:
                  - code: open-share
                    zh: 在办
                    en: open
                    numerator: {cases: {outcome: [open, agreement]}, unit: case}
                    denominator: {cases: {}, unit: case}
                    success: {zh: 协议, en: agreement}
                """;
        assertEquals(List.of("x.yaml:1 targets[0].over descriptive-input"), wrong(later, ""));
    }

    @Test
    void a_series_of_reconciliations_makes_its_indicator_descriptive() {
        String series = "series: [{code: reconciled, zh: 和好, en: reconciled, unit: couple, source: s, status: official,"
                + " descriptive: true, years: [{year: 2022, amount: 4331}]}]";
        String indicator = """
                indicators:
                  - {code: r, zh: 和好率, en: r, numerator: {series: reconciled}, denominator: {series: divorce-registrations}, success: {zh: 和好, en: reconciled}}
                targets: [{aim: ranking, over: r, zh: 排名, en: rank}]
                """;
        assertEquals(List.of("x.yaml:3 targets[0].over descriptive-input"), wrong(indicator, series));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numerator: {series: nowhere}|x.yaml:1 indicators[0].numerator.series one-of",
                "numerator: {cases: {category: cats}, unit: case}|x.yaml:1 indicators[0].numerator.cases.category one-of",
                "numerator: {cases: {channel: pigeon}, unit: case}|x.yaml:1 indicators[0].numerator.cases.channel one-of",
                "numerator: {cases: {}, unit: cat}|x.yaml:1 indicators[0].numerator.unit one-of",
                "numerator: {fact: casework.published-loved/1, unit: case}|x.yaml:1 indicators[0].numerator.fact one-of",
                "numerator: {unit: case}|x.yaml:1 indicators[0].numerator.cases required",
                "numerator: {cases: {outcome: agreement}, unit: case}|x.yaml:1 indicators[0].success required",
                "numerator: {fact: casework.published-ended/1, where: {ending: agreement}, unit: case}"
                        + "|x.yaml:1 indicators[0].success required",
                "numerator: {fact: counselling.published-met/1, where: {result: reconciled}, unit: case}"
                        + "|x.yaml:1 indicators[0].success required",
                "numerator: {cases: {}, unit: case}, beside: nobody|x.yaml:1 indicators[0].beside one-of",
            })
    void an_input_that_is_not_there_is_told_by_file_and_line(String numerator, String told) {
        String file = "indicators: [{code: a, zh: 甲, en: a, " + numerator + ", denominator: {cases: {}, unit: case}}]";
        assertEquals(List.of(told), wrong(file, ""));
    }

    @Test
    void an_indicator_cannot_call_itself_more_than_descriptive() {
        String file = "indicators: [{code: a, zh: 甲, en: a, numerator: {cases: {outcome: agreement}, unit: case},"
                + " denominator: {cases: {}, unit: case}, success: {zh: 协议, en: agreement}, descriptive: false}]";
        assertEquals(List.of("x.yaml:1 indicators[0].descriptive descriptive-input"), wrong(file, ""));
    }

    @Test
    void own_figures_beside_a_series_count_in_its_unit() {
        String series = "series: [{code: a, zh: 甲, en: a, unit: couple, source: s, status: official,"
                + " years: [{year: 2022, amount: 1}], beside: {cases: {}, unit: case}}]";
        assertEquals(List.of("y.yaml:1 series[0].beside.unit units-differ"), wrong("", series));
    }

    @Test
    void a_category_counts_what_is_within_it() {
        Input.Cases family =
                (Input.Cases) bundled("", "").indicator("family-share").numerator();
        List<String> codes = family.where().get(Dimension.CATEGORY);
        assertTrue(
                codes.containsAll(List.of("in-laws", "violence-mental", "deceived-divorce", "kin")), codes::toString);
        assertFalse(codes.contains("other") || codes.contains("property"), codes::toString);
    }
}
