package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Citations.Norm;
import io.github.xingfujia.rules.Finding.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be seen of a rule without any case: who owes its duties, what it rests on, what it may not ask. */
final class PaperCheck {

    private static final Localized MEASURES = new Joined(Arrays.stream(Measure.values())
            .map(SourceNode::word)
            .map(code -> (Localized) Texts.of("finding.rule", code, Texts.of("measure." + code)))
            .toList());

    private PaperCheck() {}

    static void run(Verifier verifier, Surroundings around) {
        LocalDate day = around.day().orElse(verifier.contents().from());
        for (Rule rule : verifier.rules()) {
            rule.duties().forEach(d -> owner(verifier, rule, d));
            inputs(verifier, rule);
        }
        around.citations().ifPresent(c -> citations(verifier, c, day));
    }

    /** Tells what is wrong with the citations of a book on a day. */
    private static void citations(Verifier verifier, Citations register, LocalDate day) {
        for (Rule rule : verifier.rules()) {
            Tell tell = (kind, text) -> verifier.find(kind, List.of(rule), List.of(), text);
            citations(rule.id(), rule.text(), rule.cites(), register, day, tell);
        }
        for (Impossible one : verifier.contents().impossible()) {
            Tell tell = (kind, text) -> verifier.find(kind, one, text);
            citations(one.id(), one.text(), one.cites(), register, day, tell);
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
                    Texts.of(
                            "finding.no-owner",
                            Words.named(rule),
                            verifier.words().duty(duty)));
        }
    }

    /** Tells of one citation, at whatever rests on it. */
    private interface Tell {
        void of(Kind kind, Localized text);
    }

    /** What a rule, or what is ruled out, rests on: something, and that of the register, in force on the day. */
    private static void citations(
            String id, Localized said, List<String> cites, Citations register, LocalDate day, Tell tell) {
        if (cites.isEmpty()) {
            tell.of(Kind.CITATION_MISSING, Texts.of("finding.citation-missing", id, said));
        }
        for (String cite : cites) {
            Optional<Norm> norm = register.find(cite);
            if (norm.isEmpty()) {
                tell.of(
                        Kind.CITATION_UNKNOWN,
                        Texts.of("finding.citation-unknown", Texts.of("finding.rule", id, said), cite));
            } else if (!norm.get().isInForce(day)) {
                tell.of(
                        Kind.CITATION_NOT_IN_FORCE,
                        Texts.of(
                                "finding.citation-not-in-force",
                                Texts.of("finding.rule", id, said),
                                cite,
                                day.toString(),
                                norm.get().from().map(LocalDate::toString).orElse("–"),
                                norm.get().until().map(LocalDate::toString).orElse("–")));
            }
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
                        Texts.of("finding.forbidden-input", Words.named(rule), fact.label(), MEASURES));
            }
        }
    }
}
