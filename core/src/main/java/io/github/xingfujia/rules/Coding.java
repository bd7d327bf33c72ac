package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The facts of a book between names and numbers: a case is read, packed, and said again. */
final class Coding {

    /** Values of a domain up to this size are spelled once for all. */
    private static final long SPELLED = 256;

    private final List<FactDeclaration> facts;
    private final Map<String, Integer> places;
    private final FactValue[][] spelled;
    private final Packing packing;
    private final Asked everything;

    Coding(List<FactDeclaration> facts) {
        this.facts = facts;
        this.packing = new Packing(facts);
        ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
        spelled = new FactValue[facts.size()][];
        for (int f = 0; f < spelled.length; f++) {
            FactDeclaration fact = facts.get(f);
            byName.put(fact.name(), f);
            long span = fact.max() - fact.min() + 1;
            spelled[f] = new FactValue[span <= SPELLED ? (int) span : 0];
            for (int v = 0; v < spelled[f].length; v++) {
                spelled[f][v] = spell(fact, fact.min() + v);
            }
        }
        places = byName.buildKeepingLast();
        everything = new Asked(this, IntStream.range(0, spelled.length).toArray());
    }

    List<FactDeclaration> facts() {
        return facts;
    }

    Packing packing() {
        return packing;
    }

    /**
     * Returns the place of a fact.
     *
     * @throws InvalidInput when it is not declared
     */
    int place(String fact) {
        Integer place = places.get(fact);
        if (place == null) {
            throw new InvalidInput(
                    Violation.of("facts", "one-of", Checks.shape(fact), String.join(" ", places.keySet())));
        }
        return place;
    }

    /**
     * Returns the plain values of a case.
     *
     * @throws InvalidInput when a fact is not declared, does not fit, or may not be unknown
     */
    long[] values(Facts known) {
        Checks problems = Checks.of();
        long[] values = new long[facts.size()];
        known.values()
                .keySet()
                .forEach(name -> problems.that(
                        places.containsKey(name),
                        "facts",
                        "one-of",
                        Checks.shape(name),
                        String.join(" ", places.keySet())));
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = facts.get(f);
            Object value = known.values().get(fact.name());
            if (value == null) {
                problems.that(fact.optional(), fact.name(), "required", "");
                values[f] = FactDeclaration.UNKNOWN;
            } else {
                values[f] = fact.code(value, problems);
            }
        }
        problems.orThrow();
        return values;
    }

    /** Returns a case of plain values by names. */
    Facts known(long[] values) {
        Facts known = Facts.none();
        for (int f = 0; f < values.length; f++) {
            if (values[f] != FactDeclaration.UNKNOWN) {
                FactDeclaration fact = facts.get(f);
                known = known.with(fact.name(), fact.parse(fact.text(values[f])));
            }
        }
        return known;
    }

    /** Returns a kept case by names. */
    Facts known(List<FactValue> kept) {
        Facts known = Facts.none();
        for (FactValue value : kept) {
            known = known.with(value.name(), facts.get(place(value.name())).parse(value.value()));
        }
        return known;
    }

    /** Returns every fact of a packed case that is known, in the book's order. */
    List<FactValue> said(long[] packed) {
        return everything.of(packed);
    }

    /** Returns the facts that a rule asks about; of the last rule, every fact. */
    Asked asked(Rule rule) {
        return rule.isOtherwise()
                ? everything
                : new Asked(
                        this,
                        IntStream.range(0, facts.size())
                                .filter(f ->
                                        rule.when().containsKey(facts.get(f).name()))
                                .toArray());
    }

    /** Returns every value of a fact as it is kept, the least first; none when they are too many. */
    FactValue[] spelled(int fact) {
        return spelled[fact];
    }

    /** Returns what the bits of a known fact say, as it is kept. */
    FactValue said(int fact, long bits) {
        FactValue[] all = spelled[fact];
        return all.length == 0 ? spell(facts.get(fact), packing.value(fact, bits)) : all[(int) bits - 1];
    }

    /** Returns a plain value of a fact as it is kept. */
    FactValue spelled(int fact, long value) {
        return said(fact, value - facts.get(fact).min() + 1);
    }

    private static FactValue spell(FactDeclaration fact, long value) {
        return new FactValue(fact.name(), fact.text(value));
    }
}
