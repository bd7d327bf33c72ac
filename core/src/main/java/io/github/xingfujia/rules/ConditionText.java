package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.FactDeclaration.Type;
import java.util.ArrayList;
import java.util.List;

/** A condition as one cell: values parted by commas, {@code !} before what is left out. */
final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition, FactDeclaration fact) {
        if (fact.type() != Type.NUMBER && !isList(condition, fact)) {
            return "!" + list(rest(condition, fact));
        }
        List<String> items = new ArrayList<>();
        for (Condition.Interval interval : condition.intervals()) {
            items.add(text(interval, fact));
        }
        if (condition.unknown()) {
            items.add("unknown");
        }
        return list(items);
    }

    /** Returns one value of a fact as a cell. */
    static String value(FactDeclaration fact, long value) {
        return list(List.of(value == FactDeclaration.UNKNOWN ? "unknown" : fact.text(value)));
    }

    /** Returns the condition in a cell as the reader of conditions takes it. */
    static SourceNode read(String place, String cell, Checks problems) {
        if (CellText.isNegated(cell.strip())) {
            return SourceNode.map(
                    place, ImmutableMap.of("not", items(place, cell.strip().substring(1), problems)), problems);
        }
        return items(place, cell, problems);
    }

    private static SourceNode items(String place, String cell, Checks problems) {
        List<SourceNode> items = CellText.items(cell, CellText.VALUES).stream()
                .map(item -> SourceNode.cell(place, item, problems))
                .toList();
        return items.size() == 1 ? items.get(0) : SourceNode.list(place, items, problems);
    }

    private static String list(List<String> items) {
        return CellText.of(items, ", ", CellText.VALUES);
    }

    /** Listed values are single ones; what was written as left out is joined, and may name a value called unknown. */
    private static boolean isList(Condition condition, FactDeclaration fact) {
        return condition.intervals().stream()
                .allMatch(i -> i.from() == i.to() && !fact.text(i.from()).equals("unknown"));
    }

    private static List<String> rest(Condition condition, FactDeclaration fact) {
        List<String> rest = new ArrayList<>();
        for (long value = fact.min(); value <= fact.max(); value++) {
            if (!condition.holds(value)) {
                rest.add(fact.text(value));
            }
        }
        return rest.isEmpty() ? List.of("unknown") : rest;
    }

    private static String text(Condition.Interval interval, FactDeclaration fact) {
        if (fact.type() != Type.NUMBER || interval.from() == interval.to()) {
            return fact.text(interval.from());
        }
        if (interval.to() == fact.max()) {
            return ">=" + interval.from();
        }
        return interval.from() == fact.min() ? "<=" + interval.to() : interval.from() + ".." + interval.to();
    }
}
