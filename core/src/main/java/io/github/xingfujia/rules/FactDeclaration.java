package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that a book may ask about (事实声明): its closed domain and its name for people.
 *
 * @param name its code
 * @param type flag, whole number or choice
 * @param min the least number; 0 for others
 * @param max the greatest number; the last index for others
 * @param values the codes of a choice by label; none for others
 * @param optional whether it may be unknown
 * @param usual the number that stands for its ordinary value, to which a witness case is pushed
 * @param risk whether its values stand from the least risk to the greatest
 * @param riskFrom the code with which the degrees of risk begin: what is listed before it, such as not asked yet, is no degree;
 *     empty where every value is one
 * @param descriptive whether it only describes, as reconciliation, withdrawal and success rates do: no target, grade or
 *     honour may rest on it
 * @param seals whether a rule that asks it is sealed as one of protection is: nobody is told what of it would change a
 *     decision
 * @param measures what it measures; a target, grade or honour rests on no fact without it
 * @param label its name for people
 */
public record FactDeclaration(
        String name,
        Type type,
        long min,
        long max,
        Map<String, Label> values,
        boolean optional,
        long usual,
        boolean risk,
        Optional<String> riskFrom,
        boolean descriptive,
        boolean seals,
        Optional<Measure> measures,
        Label label) {

    /** The value that stands for unknown. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Keeps the codes in order. */
    public FactDeclaration {
        values = ImmutableMap.copyOf(values);
    }

    /** The type of a fact. */
    public enum Type {
        /** Yes or no. */
        FLAG,
        /** A whole number within its bounds. */
        NUMBER,
        /** One of a closed list. */
        CHOICE
    }

    /** Returns whether a value, written as a case tells it, is one of this fact; {@code unknown} for none at all. */
    public boolean takes(String value) {
        return switch (type) {
            case FLAG ->
                value.equals("unknown") ? optional : List.of("true", "false").contains(value);
            case CHOICE -> values.containsKey(value) || optional && value.equals("unknown");
            case NUMBER ->
                value.equals("unknown")
                        ? optional
                        : value.matches("-?[0-9]{1,18}")
                                && Long.parseLong(value) >= min
                                && Long.parseLong(value) <= max;
        };
    }

    /** Returns the number that stands for a value it takes, written as a case tells it. */
    long code(String value) {
        return value.equals("unknown") && !values.containsKey(value)
                ? UNKNOWN
                : type == Type.CHOICE ? codes().indexOf(value) : code(parse(value), Checks.of());
    }

    /** Returns the number that stands for {@code value} inside the table; reports what does not fit. */
    long code(Object value, Checks problems) {
        switch (type) {
            case FLAG -> {
                if (value instanceof Boolean flag) {
                    return flag ? 1 : 0;
                }
                problems.that(false, name, "one-of", shape(value), "true false");
            }
            case NUMBER -> {
                if (value instanceof Number n && n.longValue() >= min && n.longValue() <= max) {
                    return n.longValue();
                }
                problems.that(false, name, value instanceof Number ? "range" : "whole-number", shape(value), min, max);
            }
            case CHOICE -> {
                int index = codes().indexOf(String.valueOf(value));
                if (index >= 0) {
                    return index;
                }
                problems.that(false, name, "one-of", shape(value), String.join(" ", codes()));
            }
        }
        return min;
    }

    /** Returns the text form of a code: what stands in a decision's reference. */
    String text(long code) {
        return switch (type) {
            case FLAG -> code == 1 ? "true" : "false";
            case NUMBER -> Long.toString(code);
            case CHOICE -> codes().get((int) code);
        };
    }

    /** Returns what {@link #text} was made of. */
    Object parse(String text) {
        return switch (type) {
            case FLAG -> text.equals("true");
            case NUMBER -> Long.valueOf(text);
            case CHOICE -> text;
        };
    }

    /** Returns a value for people; a flag's words live in the bundle. */
    String in(long code, Locale locale) {
        if (code == UNKNOWN) {
            return Texts.of("value.unknown").in(locale);
        }
        return switch (type) {
            case FLAG -> Texts.of(code == 1 ? "value.yes" : "value.no").in(locale);
            case NUMBER -> Long.toString(code);
            case CHOICE -> List.copyOf(values.values()).get((int) code).in(locale);
        };
    }

    FactDeclaration usually(long value) {
        return new FactDeclaration(
                name, type, min, max, values, optional, value, risk, riskFrom, descriptive, seals, measures, label);
    }

    /** Returns whether a value is a degree of risk: one that is not known is none. */
    boolean isDegree(long value) {
        return value != UNKNOWN
                && value >= riskFrom.map(from -> (long) codes().indexOf(from)).orElse(min);
    }

    /** Returns the value from {@code from} to {@code to} that is nearest to the ordinary one. */
    long nearestToUsual(long from, long to) {
        return usual == UNKNOWN ? from : Math.max(from, Math.min(to, usual));
    }

    /** Returns how far a value is from the ordinary one: nothing for the ordinary one itself. */
    long strangeness(long value) {
        if (value == usual) {
            return 0;
        }
        if (usual == UNKNOWN) {
            return value - min + 1;
        }
        return value == UNKNOWN ? Long.MAX_VALUE : Math.abs(value - usual);
    }

    List<String> codes() {
        return ImmutableMap.copyOf(values).keySet().asList();
    }

    private static Wording shape(Object value) {
        return Checks.shape(String.valueOf(value));
    }
}
