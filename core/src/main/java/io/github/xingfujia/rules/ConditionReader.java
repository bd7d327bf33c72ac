package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.SourceNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one condition: {@code station}, {@code [station, town]}, {@code ">=3"}, {@code "2..5"}, {@code true}, {@code
 * unknown}, or {@code {not: …}}.
 */
final class ConditionReader {

    /** Without a leading nought: who writes one may mean a number of base eight. */
    private static final String WHOLE = "(0|-?[1-9][0-9]{0,8})";

    private static final Pattern COMPARE = Pattern.compile("(>=|<=|>|<)?\\s*" + WHOLE);
    private static final Pattern SPAN = Pattern.compile(WHOLE + "\\s*\\.\\.\\s*" + WHOLE);

    private ConditionReader() {}

    static Condition read(SourceNode node, FactDeclaration fact) {
        if (node.isMap()) {
            Condition inner = read(node.only("not").at("not"), fact);
            Condition rest = inner.not(fact);
            if (rest.intervals().isEmpty()) {
                node.problem("rule-empty");
            }
            return rest;
        }
        Condition all = new Condition(List.of(), false);
        for (SourceNode item : node.items()) {
            all = all.or(one(item, fact));
        }
        if (all.intervals().isEmpty() && !all.unknown()) {
            node.problem("rule-empty");
        }
        return all;
    }

    private static Condition one(SourceNode node, FactDeclaration fact) {
        String text = node.text();
        if (text.equals("unknown")) {
            if (!fact.optional()) {
                node.problem("rule-never-unknown", fact.name());
            }
            return new Condition(List.of(), true);
        }
        return switch (fact.type()) {
            case FLAG -> {
                node.oneOf(List.of("true", "false"));
                yield Condition.of(text.equals("true") ? 1 : 0, text.equals("true") ? 1 : 0);
            }
            case CHOICE -> {
                node.oneOf(fact.codes());
                int index = Math.max(0, fact.codes().indexOf(text));
                yield Condition.of(index, index);
            }
            case NUMBER -> number(node, text, fact);
        };
    }

    private static Condition number(SourceNode node, String text, FactDeclaration fact) {
        Optional<Condition.Interval> interval = interval(text, fact);
        if (interval.isEmpty()) {
            node.problem("form", "3 · >=3 · <5 · 2..5");
            return Condition.of(fact.min(), fact.max());
        }
        long from = interval.get().from();
        long to = interval.get().to();
        if (from > to || from < fact.min() || to > fact.max()) {
            // a bound that no case has is a slip, even where it leaves something
            node.problem("range", fact.min(), fact.max());
            return Condition.of(fact.min(), fact.max());
        }
        return Condition.of(from, to);
    }

    private static Optional<Condition.Interval> interval(String text, FactDeclaration fact) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return Optional.of(new Condition.Interval(Long.parseLong(span.group(1)), Long.parseLong(span.group(2))));
        }
        Matcher compare = COMPARE.matcher(text);
        if (!compare.matches()) {
            return Optional.empty();
        }
        long n = Long.parseLong(compare.group(2));
        String sign = compare.group(1) == null ? "=" : compare.group(1);
        return Optional.of(
                switch (sign) {
                    case ">=" -> new Condition.Interval(n, fact.max());
                    case ">" -> new Condition.Interval(n + 1, fact.max());
                    case "<=" -> new Condition.Interval(fact.min(), n);
                    case "<" -> new Condition.Interval(fact.min(), n - 1);
                    default -> new Condition.Interval(n, n);
                });
    }
}
