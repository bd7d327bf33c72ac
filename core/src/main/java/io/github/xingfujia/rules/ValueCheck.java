package io.github.xingfujia.rules;

import io.github.xingfujia.rules.Finding.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one fact (取值核对), against what whoever asks the book may tell, and what he calls them. */
final class ValueCheck {

    private final Verifier verifier;
    private final FactDeclaration fact;

    ValueCheck(Verifier verifier, FactDeclaration fact) {
        this.verifier = verifier;
        this.fact = fact;
    }

    void misnamed(Map<String, Label> names) {
        fact.values().forEach((value, said) -> {
            Label must = names.getOrDefault(value, said);
            if (!said.equals(must) && verifier.isRenamed(fact.name(), value)) {
                boolean another = names.entrySet().stream()
                        .anyMatch(n -> !n.getKey().equals(value) && n.getValue().isLike(said));
                verifier.findDeclared(
                        another ? Kind.FACT_MISSING : Kind.TO_READ,
                        "value." + fact.name() + "." + value,
                        List.of(),
                        List.of(fact.name()),
                        Optional.empty(),
                        Texts.of(another ? "finding.misnamed" : "finding.named", value, said, must));
            }
        });
    }

    void beyond(List<String> told) {
        if (fact.optional() && !told.contains("unknown")) {
            untold("unknown");
        }
        Map<Label, String> words = new LinkedHashMap<>();
        fact.values().forEach((value, label) -> {
            if (!told.contains(value)) {
                untold(value);
            }
            Optional<String> other = words.entrySet().stream()
                    .filter(w -> w.getKey().isLike(label))
                    .map(Map.Entry::getValue)
                    .findFirst();
            other.ifPresent(o -> verifier.findDeclared(
                    Kind.FACT_MISSING,
                    at(value),
                    List.of(),
                    List.of(fact.name()),
                    Texts.of("finding.value-like", value, o, label)));
            words.put(label, value);
        });
    }

    private void untold(String value) {
        verifier.findDeclared(
                Kind.FACT_UNTOLD,
                at(value),
                List.of(),
                List.of(fact.name()),
                Texts.of("finding.value-untold", fact.name(), value));
    }

    private String at(String value) {
        return (verifier.isRenamed(fact.name(), value) ? "value." : "fact.")
                + fact.name()
                + (verifier.isRenamed(fact.name(), value) ? "." + value : "");
    }
}
