package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.Citations;
import io.github.xingfujia.rules.NormEnding;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A book that makes a target, grade or honour of reconciliation, withdrawal or success is refuted. */
class ProverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Prover PROVER = Prover.exact(book -> Surroundings.none(), Surroundings.none());

    @ParameterizedTest
    @ValueSource(strings = {"target", "grade", "honour"})
    void what_only_describes_rewards_nobody(String tableClass) {
        Proof refuted = PROVER.of(book(tableClass, true), DAY);
        assertEquals(Verdict.REFUTED, refuted.verdict());
        assertTrue(refuted.findings().get(0).zh().startsWith("stars.yaml:10 "), refuted.findings()::toString);
        assertEquals(Verdict.ACCEPTED, PROVER.of(book(tableClass, false), DAY).verdict());
    }

    @ParameterizedTest
    @CsvSource({"success-rate, 成功率", "withdrawals, 撤诉数", "divorceRate, 离婚率", "together, 劝回对数"})
    void what_does_not_say_what_it_measures_rewards_nobody_whatever_it_is_called(String name, String label) {
        String text =
                TEXT.formatted("honour", false).replace("reconciled", name).replace("zh: 和好率", "zh: " + label);
        Proof refuted = PROVER.of(book(text), DAY);
        assertEquals(Verdict.REFUTED, refuted.verdict(), text);
        assertTrue(refuted.findings().get(0).zh().startsWith("stars.yaml:10 "), refuted.findings()::toString);
    }

    @Test
    void a_book_in_a_file_is_refused_for_it_with_its_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("honour.yaml"), TEXT.formatted("honour", false).replace("reconciled", "success-rate"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> RuleBook.read(file));
        assertEquals("honour.yaml:10", refused.violations().get(0).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"routing"})
    void what_only_describes_may_route(String tableClass) {
        assertEquals(Verdict.ACCEPTED, PROVER.of(book(tableClass, true), DAY).verdict());
    }

    @Test
    void what_a_book_rests_on_that_soon_ends_is_told_with_the_rules() {
        Checks problems = Checks.of();
        Citations register = Citations.read(List.of(SourceNode.yaml("register.yaml", """
                        citations:
                          - {cite: lasting, zh: 长期, articles: 9}
                          - {cite: ending, zh: 到期, until: 2026-05-31, articles: 9}
                        """, problems)), problems);
        problems.orThrow();
        Prover citing =
                Prover.exact(b -> Surroundings.none(), Surroundings.none().citing(register));
        RuleBook book =
                book(TEXT.formatted("routing", false).replace("then: ", "cites: [ending 3, lasting 2], then: "));
        assertEquals(List.of(), citing.ending(book, LocalDate.of(2026, 5, 30)));
        List<NormEnding> ending = citing.ending(book, LocalDate.of(2026, 5, 31));
        assertEquals(List.of("ending 3"), ending.stream().map(NormEnding::cite).toList());
        assertEquals(book.ruleIds(), ending.get(0).rules());
    }

    private static RuleBook book(String tableClass, boolean descriptive) {
        return book(TEXT.formatted(tableClass, descriptive)
                .replace("reconciled, type: number,", "kept, type: number, measures: timeliness,")
                .replace("reconciled", "kept")
                .replace("和好率", "守约"));
    }

    private static RuleBook book(String text) {
        Checks problems = Checks.of();
        RuleBook book = Candidate.read(List.of(new SourceText("stars.yaml", text)), problems);
        problems.orThrow();
        return book;
    }

    private static final String TEXT = """
        book: stars
        pack: national
        version: "1"
        from: 2026-01-01
        class: %s
        facts:
          - {name: reconciled, type: number, min: 0, max: 100, descriptive-only: %s, zh: 和好率, en: reconciled}
        outcomes: [{name: star, values: [{code: one, zh: 一星, en: one}, {code: two, zh: 二星, en: two}]}]
        rules:
          - {id: many, when: {reconciled: ">=80"}, then: {star: two}, zh: 多, en: many}
        otherwise: {id: else, then: {star: one}, zh: 其他, en: else}
        """;
}
