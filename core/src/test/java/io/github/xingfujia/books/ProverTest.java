package io.github.xingfujia.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.profile.SourceText;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A book that makes a target, grade or honour of reconciliation, withdrawal or success is refuted. */
class ProverTest {

    private static final Prover PROVER = Prover.exact(book -> Surroundings.none());

    @ParameterizedTest
    @ValueSource(strings = {"target", "grade", "honour"})
    void what_only_describes_rewards_nobody(String tableClass) {
        Proof refuted = PROVER.of(book(tableClass, true));
        assertEquals(Verdict.REFUTED, refuted.verdict());
        assertTrue(refuted.findings().get(0).zh().startsWith("stars.yaml:10 "), refuted.findings()::toString);
        assertEquals(Verdict.ACCEPTED, PROVER.of(book(tableClass, false)).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"routing"})
    void what_only_describes_may_route(String tableClass) {
        assertEquals(Verdict.ACCEPTED, PROVER.of(book(tableClass, true)).verdict());
    }

    private static RuleBook book(String tableClass, boolean descriptive) {
        Checks problems = Checks.of();
        RuleBook book =
                Candidate.read(List.of(new SourceText("stars.yaml", """
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
                """.formatted(tableClass, descriptive))), problems);
        problems.orThrow();
        return book;
    }
}
