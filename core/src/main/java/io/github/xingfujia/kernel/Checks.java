package io.github.xingfujia.kernel;

import java.text.Normalizer;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Collects everything wrong with one input, then throws once: the guard of every compact constructor.
 *
 * <pre>{@code
 * Checks.of().text("about", about, 1, 40).that(!to.isBefore(from), "to", "end-before-start", to.toString()).orThrow();
 * }</pre>
 */
public final class Checks {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{Nd}]*+\\p{Nd}[^\\p{L}]*+[xX]?+[^\\p{L}]*+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{2,19}");

    /** The police, fire, the ambulance, traffic, and the lines of the government, 12338 among them: nobody's own. */
    private static final Pattern PUBLIC = Pattern.compile("\\+?1 ?(?:10|19|20|22|23[ -]?[0-9][ -]?[0-9])");

    private static final int SHORTEST_PHONE = 5;

    private final List<Violation> violations = new ArrayList<>();

    private Checks() {}

    /** Returns an empty collection of violations. */
    public static Checks of() {
        return new Checks();
    }

    /**
     * Requires well-formed text of {@code min} to {@code max} characters (code points): no half of a
     * surrogate pair, no control character but line break and tab, nothing that turns the direction of writing, not blank when
     * {@code min > 0}.
     */
    public Checks text(String field, String value, int min, int max) {
        int length = value.codePointCount(0, value.length());
        if (has(value, Checks::isLoneSurrogate)) {
            return add(Violation.of(field, "unpaired-surrogate", shape(value)));
        }
        if (has(value, Checks::isControl)) {
            return add(Violation.of(field, "control-character", shape(value)));
        }
        if (min > 0 && value.isBlank()) {
            return add(Violation.of(field, "required", shape(value)));
        }
        if (length < min || length > max) {
            return add(Violation.of(field, length < min ? "too-short" : "too-long", shape(value), min, max));
        }
        return this;
    }

    /**
     * Requires {@link #text} on one line: no line break or tab, nothing that turns the direction of writing, no character
     * without width; two names that look the same are the same.
     */
    public Checks line(String field, String value, int min, int max) {
        return has(value, Checks::isUnseen)
                ? add(Violation.of(field, "one-line", shape(value)))
                : text(field, value, min, max);
    }

    /** Requires that every character but a line break can be drawn; the message tells the place of the first that cannot. */
    public Checks printable(String field, String value, IntPredicate drawn) {
        int[] letters = value.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != '\n' && !drawn.test(letters[i])) {
                return add(Violation.of(field, "printable", shape(value), i + 1));
            }
        }
        return this;
    }

    /** Requires a {@link #line} that names a person: not only digits and signs, as a telephone or an identity number is. */
    public Checks name(String field, String value, int min, int max) {
        line(field, value, min, max);
        return NUMBER.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).matches()
                ? add(Violation.of(field, "name-number", shape(value)))
                : this;
    }

    /** Requires a telephone number of a person's own, when there is one: at least five digits, and no emergency line. */
    public Checks phone(String field, Optional<String> number) {
        number.ifPresent(n -> {
            matches(field, n, PHONE, "0-9 + -");
            if (PHONE.matcher(n).matches()) {
                that(!PUBLIC.matcher(n).matches(), field, "not-hers", shape(n));
                long digits = n.chars().filter(c -> c >= '0' && c <= '9').count();
                that(digits >= SHORTEST_PHONE, field, "phone-digits", shape(n), SHORTEST_PHONE);
            }
        });
        return this;
    }

    /** Every name of the house comes by here, so no stream is made for it. */
    private static boolean has(String value, IntPredicate wrong) {
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (wrong.test(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text holds a control character, what turns the direction of writing, or half a character. */
    static boolean hasControl(String text) {
        return has(
                text, c -> isControl(c) || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF);
    }

    /** Returns whether a text has more than one line, or characters that nobody sees. */
    static boolean hasUnseen(String text) {
        return has(text, Checks::isUnseen);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' || isTurning(c);
    }

    /** What turns the direction of writing makes a text read as something that was not written. */
    private static boolean isTurning(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Requires the whole value to match; {@code allowed} names the form in the message. */
    public Checks matches(String field, String value, Pattern pattern, String allowed) {
        return pattern.matcher(value).matches() ? this : add(Violation.of(field, "form", shape(value), allowed));
    }

    /** Requires {@code min <= value <= max}. */
    public Checks range(String field, long value, long min, long max) {
        return min <= value && value <= max ? this : add(Violation.of(field, "range", Long.toString(value), min, max));
    }

    /** Requires that {@code to} is not before {@code from}; the violation names {@code field}. */
    public <T extends Temporal & Comparable<? super T>> Checks notBefore(String field, T to, T from) {
        return that(to.compareTo(from) >= 0, field, "end-before-start", to.toString(), from.toString());
    }

    /** Requires {@code holds}; {@code arguments} fill the rule's text. */
    public Checks that(boolean holds, String field, String rule, String shape, Object... arguments) {
        return holds ? this : add(Violation.of(field, rule, shape, arguments));
    }

    /** Requires {@code holds}; {@code arguments} fill the rule's text. */
    public Checks that(boolean holds, String field, String rule, Wording shape, Object... arguments) {
        return holds ? this : add(Violation.of(field, rule, shape, arguments));
    }

    /** Adds one violation. */
    public Checks add(Violation violation) {
        violations.add(violation);
        return this;
    }

    /** Runs {@code part} and keeps its violations under {@code field}; empty when it was invalid. */
    public <T> Optional<T> part(String field, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidInput e) {
            e.violations().forEach(v -> violations.add(v.within(field)));
            return Optional.empty();
        }
    }

    /** Reads the one value of {@code field}: its violations name the field, whatever the value calls itself. */
    public <T> Optional<T> value(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidInput e) {
            e.violations().forEach(v -> violations.add(new Violation(field, v.rule(), v.shape(), v.arguments())));
            return Optional.empty();
        }
    }

    /** Forgets what was found after the first {@code from} violations and is {@code beside} the point. */
    public Checks forget(int from, Predicate<Violation> beside) {
        violations.subList(from, violations.size()).removeIf(beside);
        return this;
    }

    /** Returns what was found so far. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Throws {@link InvalidInput} with everything found, each thing once, or returns quietly. */
    public void orThrow() {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations.stream().distinct().toList());
        }
    }

    /** Returns the shape of a text: its length, and that it is digits, never its content. */
    public static Wording shape(String value) {
        int length = value.codePointCount(0, value.length());
        boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return Wording.of("kernel", digits ? "shape.digits" : "shape.text", length);
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
