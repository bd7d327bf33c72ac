package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Citations.Norm;
import io.github.xingfujia.rules.Finding.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be seen of a rule without any case: who owes its duties, what it rests on, what it may not ask. */
final class PaperCheck {

    private static final String MEASURES =
            Arrays.stream(Measure.values()).map(SourceNode::word).collect(Collectors.joining(" "));

    private PaperCheck() {}

    static void run(Verifier verifier, Surroundings around) {
        LocalDate day = around.day().orElse(verifier.contents().from());
        for (Rule rule : verifier.rules()) {
            rule.duties().forEach(d -> owner(verifier, rule, d));
            around.citations().ifPresent(c -> missing(verifier, rule));
            around.citations().ifPresent(c -> rule.cites().forEach(cite -> citation(verifier, rule, cite, c, day)));
            inputs(verifier, rule);
        }
    }

    private static void owner(Verifier verifier, Rule rule, String duty) {
        boolean owned = verifier.contents().obligations().stream()
                .anyMatch(o -> o.code().equals(duty) && !o.owner().isEmpty());
        if (!owned) {
            verifier.find(
                    Kind.NO_OWNER,
                    List.of(rule),
                    List.of(),
                    Texts.of("finding.no-owner", rule.id(), verifier.words().duty(duty)));
        }
    }

    private static void missing(Verifier verifier, Rule rule) {
        if (rule.cites().isEmpty()) {
            verifier.find(
                    Kind.CITATION_MISSING,
                    List.of(rule),
                    List.of(),
                    Texts.of("finding.citation-missing", rule.id(), rule.text()));
        }
    }

    private static void citation(Verifier verifier, Rule rule, String cite, Citations citations, LocalDate day) {
        Optional<Norm> norm = citations.find(cite);
        if (norm.isEmpty()) {
            verifier.find(
                    Kind.CITATION_UNKNOWN,
                    List.of(rule),
                    List.of(),
                    Texts.of("finding.citation-unknown", rule.id(), cite));
        } else if (!norm.get().isInForce(day)) {
            verifier.find(
                    Kind.CITATION_NOT_IN_FORCE,
                    List.of(rule),
                    List.of(),
                    Texts.of(
                            "finding.citation-not-in-force",
                            rule.id(),
                            cite,
                            day.toString(),
                            norm.get().from().map(LocalDate::toString).orElse("–"),
                            norm.get().until().map(LocalDate::toString).orElse("–")));
        }
    }

    private static void inputs(Verifier verifier, Rule rule) {
        if (!verifier.contents().tableClass().rewards()) {
            return;
        }
        for (FactDeclaration fact : verifier.contents().facts()) {
            boolean describes = fact.descriptive() || fact.measures().isEmpty();
            if (describes && rule.when().containsKey(fact.name())) {
                verifier.find(
                        Kind.FORBIDDEN_INPUT,
                        List.of(rule),
                        List.of(fact.name()),
                        Texts.of("finding.forbidden-input", rule.id(), fact.label(), MEASURES));
            }
        }
    }
}
