package io.github.xingfujia.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.Report;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.rules.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades are data, and whatever county's they are, none may rest on how often people were reconciled. */
class GradeBooksTest {

    @Test
    void the_book_that_is_bundled_is_proven_and_grades_by_learning_and_practice() {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(Bundled.files(problems, "national/rules/grade.yaml"), problems);
        Citations register = Citations.read(Bundled.files(problems, "national/citations.yaml"), problems);
        problems.orThrow();
        Report report = Verification.of(book, Surroundings.none().citing(register));
        assertTrue(report.isProven(), () -> report.in(Locale.CHINA));
        Facts trained = Facts.of("track", "mediation")
                .and("renewal", false)
                .and("training-hours", 24)
                .and("hours-this-year", 24)
                .and("required-left", 0)
                .and("exam", true)
                .and("supervised", 3)
                .and("served", 0);
        assertEquals(
                "qualified", book.decide(trained.and("background-months", 11)).outcome("grade"));
        assertEquals("none", book.decide(trained.and("background-months", 12)).outcome("grade"));
        assertEquals(
                "none",
                book.decide(trained.and("background-months", 0).and("required-left", 1))
                        .outcome("grade"),
                "nobody is certified without the required courses");
        assertEquals("none", book.decide(trained).outcome("grade"), "nobody is certified whose background is unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "'>=24', '>=30', 3y, ''",
        "'>=3', '>=4', 3y, ''",
        "'0..11', '0..5', 3y, ''",
        "'>=24', '>=20', 3y, TO_READ not-yet",
        "'exam: true,', '', 3y, TO_READ not-yet",
        "'>=24', '>=24', 1d, WEAKENED first"
    })
    void a_county_raises_what_is_a_default_eases_it_by_two_and_takes_no_validity_away(
            String was, String now, String valid, String found) {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, "national/rules/grade.yaml"));
        String rule =
                "{id: first, when: {background-months: 0..11, renewal: false, training-hours: \">=24\", required-left:"
                        + " 0, exam: true, supervised: \">=3\"}, then: {grade: qualified, valid: " + valid
                        + "}, cites: [人民调解法 14], zh: 本县, en: own}";
        files.add(SourceNode.yaml(
                "own.yaml",
                "book: grade\npack: own\nversion: \"1\"\nfrom: 2026-01-01\nrules:\n  - " + rule.replace(was, now)
                        + "\n",
                problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        assertEquals(
                found.isEmpty() ? List.of() : List.of(found),
                Verification.of(book).findings().stream()
                        .map(f -> f.kind() + " " + f.rules().get(1).rule())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"chaoan, success-rate, 1", "yaan, settled-share, 3"})
    void a_published_list_that_asks_for_a_rate_is_refused_and_passes_without_it(String county, String rate, int rules)
            throws IOException {
        String text = text(county);
        List<Finding> findings = Verification.of(read(county, text)).findings();
        assertEquals(
                rules,
                findings.stream()
                        .filter(f -> f.kind() == Finding.Kind.FORBIDDEN_INPUT)
                        .count(),
                () -> county + ": " + findings);
        String without = text.replaceAll(", " + rate + ": \">=\\d+\"", "");
        assertTrue(
                Verification.of(read(county, without)).findings().stream()
                        .noneMatch(f -> f.kind() == Finding.Kind.FORBIDDEN_INPUT),
                county + " without its rate");
    }

    private static RuleBook read(String county, String text) {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(List.of(SourceNode.yaml(county + ".yaml", text, problems)), problems);
        problems.orThrow();
        return book;
    }

    private static String text(String county) throws IOException {
        try (InputStream in = GradeBooksTest.class.getResourceAsStream("grades/" + county + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
