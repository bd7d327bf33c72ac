package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in a book, once it is laid together.
 *
 * @param from the first day of the latest pack
 * @param agree whether rules that hold together must agree, instead of the first one winning
 * @param places where a fact, outcome or obligation is declared, by {@code fact.}, {@code outcome.} or {@code obligation.}
 *     and its name
 * @param layers the book as it was after each pack, the national one first
 */
record Contents(
        String id,
        LocalDate from,
        TableClass tableClass,
        boolean agree,
        List<FactDeclaration> facts,
        List<OutcomeField> outcomes,
        List<Obligation> obligations,
        List<Impossible> impossible,
        List<Rule> rules,
        Map<String, String> places,
        List<Layer> layers) {

    /**
     * A book after one of its packs.
     *
     * @param version of the pack, whether or not it has a rule
     * @param from the first day of the pack
     * @param place whom the pack is for; empty for everywhere
     * @param over the packs it says it lies over
     * @param facts the names of the facts that it and the packs before it declare
     * @param outcomes what it and the packs before it may come to, as they name it
     */
    record Layer(
            String pack,
            String version,
            LocalDate from,
            Optional<DivisionCode> place,
            List<String> over,
            List<String> facts,
            List<OutcomeField> outcomes,
            List<Rule> rules) {

        Layer {
            facts = List.copyOf(facts);
            outcomes = List.copyOf(outcomes);
            over = List.copyOf(over);
            rules = List.copyOf(rules);
        }
    }

    Contents {
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
        obligations = List.copyOf(obligations);
        impossible = List.copyOf(impossible);
        rules = List.copyOf(rules);
        places = ImmutableMap.copyOf(places);
        layers = List.copyOf(layers);
    }

    /** Returns the first day of a pack; of the book where no pack has the name. */
    LocalDate from(String pack) {
        return layers.stream()
                .filter(l -> l.pack().equals(pack))
                .map(Layer::from)
                .findFirst()
                .orElse(from);
    }

    /** Returns an outcome of a rule for people, field by field; the book was checked when it was read. */
    Localized said(Map<String, String> then) {
        return new Joined(outcomes.stream()
                .map(field -> (Localized) Objects.requireNonNull(field.values().get(then.get(field.name()))))
                .toList());
    }

    static Contents refused() {
        return new Contents(
                "refused",
                LocalDate.of(1970, 1, 1),
                TableClass.ROUTING,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }
}
