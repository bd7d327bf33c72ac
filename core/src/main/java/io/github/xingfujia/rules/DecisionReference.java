package io.github.xingfujia.rules;

import java.util.List;

/**
 * A decision as it is kept (决定引用): enough to explain it again by the same book, no text.
 *
 * @param book digest of the book that decided
 * @param rule the rule that decided
 * @param facts every known fact, in the book's order
 */
public record DecisionReference(String book, String rule, List<FactValue> facts) {

    /** Keeps the facts as they are given. */
    public DecisionReference {
        facts = List.copyOf(facts);
    }

    /**
     * A fact and its value.
     *
     * @param name the fact's code
     * @param value its text form
     */
    public record FactValue(String name, String value) {}
}
