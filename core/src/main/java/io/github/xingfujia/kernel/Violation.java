package io.github.xingfujia.kernel;

import java.util.List;
import java.util.Locale;

/**
 * One thing wrong with one field: which field, which rule, and the shape of what was given.
 *
 * <p>The value itself is never part of a violation: it may be sealed. Its shape is (“text of 5 000
 * characters”, “12 digits”).
 *
 * @param field path of the field, such as {@code against.residentId}
 * @param rule stable code of the rule broken, such as {@code too-long}; texts live under {@code
 *     violation.<rule>}
 * @param shape what was given, without its content
 * @param arguments what the rule allows: limits, allowed words
 */
public record Violation(String field, String rule, Wording shape, List<Object> arguments) {

    /** Keeps the arguments as they are given. */
    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** Returns a violation of {@code rule} at {@code field}. */
    public static Violation of(String field, String rule, Wording shape, Object... arguments) {
        return new Violation(field, rule, shape, List.of(arguments));
    }

    /** Returns a violation of {@code rule} at {@code field}; {@code shape} reads the same in every language. */
    public static Violation of(String field, String rule, String shape, Object... arguments) {
        return of(field, rule, Wording.of("kernel", "shape.literal", shape), arguments);
    }

    /** Returns the same violation seen from the outside, as {@code outer.field}. */
    public Violation within(String outer) {
        return new Violation(field.isEmpty() ? outer : outer + "." + field, rule, shape, arguments);
    }

    /** Returns what to tell the person who typed: field, what is allowed, what was given. */
    public String in(Locale locale) {
        Wording allowed = new Wording("kernel", "violation." + rule, arguments);
        return shape.in(locale).isBlank()
                ? Wording.of("kernel", "violation.bare", field, allowed).in(locale)
                : Wording.of("kernel", "violation", field, allowed, shape).in(locale);
    }
}
