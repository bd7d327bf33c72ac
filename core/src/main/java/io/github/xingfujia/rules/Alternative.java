package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.List;

/**
 * A smallest set of facts that would alter an outcome together (改变结论的一组事实).
 *
 * @param facts the facts and the nearest known values, in the book's order; any fewer would not alter it
 * @param outcome the outcome they would lead to, by the first field
 */
public record Alternative(List<FactValue> facts, String outcome) {

    /** Keeps the facts in order. */
    public Alternative {
        facts = ImmutableList.copyOf(facts);
    }
}
