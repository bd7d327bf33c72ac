package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import java.util.ArrayList;
import java.util.List;

/** How a condition is said: the values it allows, one after another. */
final class ConditionWords {

    private ConditionWords() {}

    static Localized of(Condition condition, FactDeclaration fact) {
        List<Localized> parts = new ArrayList<>();
        for (Condition.Interval interval : condition.intervals()) {
            parts.addAll(interval(interval, fact));
        }
        if (condition.unknown()) {
            parts.add(Texts.of("value.unknown"));
        }
        return new Joined(parts, "condition.or");
    }

    private static List<Localized> interval(Condition.Interval interval, FactDeclaration fact) {
        List<Localized> parts = new ArrayList<>();
        if (fact.type() != FactDeclaration.Type.NUMBER || interval.from() == interval.to()) {
            for (long v = interval.from(); v <= interval.to(); v++) {
                parts.add(Words.value(fact, v));
            }
            return parts;
        }
        String from = Long.toString(interval.from());
        String to = Long.toString(interval.to());
        boolean open = interval.to() == fact.max();
        boolean below = interval.from() == fact.min();
        parts.add(
                open
                        ? Texts.of("condition.from", from)
                        : below ? Texts.of("condition.to", to) : Texts.of("condition.between", from, to));
        return parts;
    }
}
