package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountyTermsTest {

    private static final String NATIONAL = """
        revisits:
          rounds: [30d, 90d]
          again: 30d
          clean: 2
          most: 6
          early-days: 15
          answer: 7d
        findings: {days: 60}
        extensions: {longest: 1y, most: 3}
        """;

    private final Checks problems = Checks.of();

    @Test
    void a_county_replaces_one_figure_and_keeps_the_others() {
        CountyTerms terms = read(NATIONAL, "revisits: {again: 15d}\ncomplaints: {answer: 10wd}");
        assertEquals(List.of(), problems.violations());
        assertEquals(
                new CountyTerms.Revisiting(
                        List.of(Period.of("30d"), Period.of("90d")), Period.of("15d"), 2, 6, 15, Period.of("7d")),
                terms.revisits());
        assertEquals(60, terms.findingDays());
        assertEquals(Optional.of(Period.of("10wd")), terms.answer());
        assertEquals(Optional.empty(), read(NATIONAL).answer(), "nobody promises in a county's name");
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_line() {
        read("""
            revisits:
              rounds: [soon, 90d]
              again: 30d
              clean: 0
              most: 6
              early-days: 0
              answer: 7d
            findings: {days: 400}
            extensions: {longest: 1y}
            complaints: {within: 5wd}
            """);
        assertEquals(
                List.of(
                        "t.yaml:10 unknown-key",
                        "t.yaml:2 form",
                        "t.yaml:4 range",
                        "t.yaml:6 range",
                        "t.yaml:8 range",
                        "t.yaml:9 required"),
                problems.violations().stream().map(CountyTermsTest::said).toList());
    }

    @Test
    void a_profile_without_terms_is_told_which_section_is_missing() {
        read();
        assertEquals(
                List.of("terms required"),
                problems.violations().stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1y, 1y, true",
        "1y, 12m, true",
        "1y, 366d, true",
        "1y, 250wd, true",
        "1y, 999h, true",
        "1y, 13m, false",
        "1y, 367d, false",
        "1y, 251wd, false",
        "1y, 2y, false",
        "30d, 720h, true",
        "30d, 721h, false",
        "30d, 20wd, true",
        "30d, 21wd, false",
    })
    void an_extension_is_compared_with_the_longest_in_any_unit(String longest, String more, boolean allowed) {
        assertEquals(allowed, new CountyTerms.Extending(Period.of(longest), 3).allows(Period.of(more)));
    }

    private static String said(Violation violation) {
        assertTrue(violation.field().startsWith("t.yaml:"), violation.field());
        return violation.field().replaceFirst(" .*", "") + " " + violation.rule();
    }

    private CountyTerms read(String... files) {
        List<SourceNode> nodes = new ArrayList<>();
        for (String file : files) {
            nodes.add(SourceNode.yaml("t.yaml", file, problems));
        }
        return CountyTerms.read(nodes, problems);
    }
}
