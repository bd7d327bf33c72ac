package io.github.xingfujia.kernel;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One place in a county's file (配置文件), read with its line, so that every problem can say where it is
 * and what is allowed there.
 *
 * <p>Scalars stay text: {@code no} is “no” and {@code 010} is “010”. Every reader method that finds
 * something wrong adds a violation to the file's {@link Checks} and returns a neutral value; the caller
 * finishes the whole file and then calls {@link Checks#orThrow()}, so all problems are told at once.
 * Aliases, tags and duplicate keys are refused.
 */
public final class SourceNode {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private final Checks problems;
    private final SourcePlace place;
    private final Form form;
    private final Optional<String> scalar;
    private final Map<String, SourceNode> entries;
    private final List<SourceNode> items;

    private enum Form {
        TEXT,
        MAP,
        LIST,
        ABSENT;

        Wording shape() {
            return Wording.of("kernel", "shape." + name().toLowerCase(Locale.ROOT));
        }
    }

    private SourceNode(
            Checks problems,
            SourcePlace place,
            Form form,
            Optional<String> scalar,
            Map<String, SourceNode> entries,
            List<SourceNode> items) {
        this.problems = problems;
        this.place = place;
        this.form = form;
        this.scalar = scalar;
        this.entries = ImmutableMap.copyOf(entries);
        this.items = List.copyOf(items);
    }

    /**
     * Returns the root of a YAML text; malformed YAML is one violation with its line, and nothing asked of its root
     * adds another.
     *
     * @param file the name to show in problems, such as {@code yongchuan/network.yaml}
     */
    public static SourceNode yaml(String file, String text, Checks problems) {
        return SourceYaml.read(file, text, problems);
    }

    /** Returns the root of a file that could not be read: an absent place whose problems nobody is told. */
    public static SourceNode unread(String file) {
        return absent(Checks.of(), SourcePlace.root(file));
    }

    /**
     * Returns a cell of a table read elsewhere; a blank one is a text that is required where it is asked for.
     *
     * @param place where it stands, such as {@code rules!C5}
     */
    public static SourceNode cell(String place, String text, Checks problems) {
        return text(problems, SourcePlace.cell(place), text);
    }

    /** Returns several cells of a table by their names, in order. */
    public static SourceNode map(String place, Map<String, SourceNode> entries, Checks problems) {
        return map(problems, SourcePlace.cell(place), entries);
    }

    /** Returns several cells or rows of a table as a list. */
    public static SourceNode list(String place, List<SourceNode> items, Checks problems) {
        return list(problems, SourcePlace.cell(place), items);
    }

    /** Returns a place of a table where nothing stands. */
    public static SourceNode nothing(String place, Checks problems) {
        return absent(problems, SourcePlace.cell(place));
    }

    static SourceNode text(Checks problems, SourcePlace place, String text) {
        return new SourceNode(problems, place, Form.TEXT, Optional.of(text), Map.of(), List.of());
    }

    static SourceNode map(Checks problems, SourcePlace place, Map<String, SourceNode> entries) {
        return new SourceNode(problems, place, Form.MAP, Optional.empty(), entries, List.of());
    }

    static SourceNode list(Checks problems, SourcePlace place, List<SourceNode> items) {
        return new SourceNode(problems, place, Form.LIST, Optional.empty(), Map.of(), items);
    }

    static SourceNode absent(Checks problems, SourcePlace place) {
        return new SourceNode(problems, place, Form.ABSENT, Optional.empty(), Map.of(), List.of());
    }

    /** Returns the same place, which tells its problems to others; one that could not be read tells nobody. */
    public SourceNode telling(Checks others) {
        if (others == problems || !isPresent()) {
            return this;
        }
        ImmutableMap.Builder<String, SourceNode> told = ImmutableMap.builder();
        entries.forEach((key, value) -> told.put(key, value.telling(others)));
        List<SourceNode> each = items.stream().map(i -> i.telling(others)).toList();
        return new SourceNode(others, place, form, scalar, told.build(), each);
    }

    /** Returns the place as {@code file:line}, or as a table names it. */
    public String at() {
        return place.at();
    }

    /** Returns the name of the file. */
    public String file() {
        return place.file();
    }

    /** Returns the line, counted from 1; 0 in a table. */
    public int line() {
        return place.line();
    }

    /** Returns whether anything stands here. */
    public boolean isPresent() {
        return form != Form.ABSENT;
    }

    /** Returns whether a map stands here. */
    public boolean isMap() {
        return form == Form.MAP;
    }

    /** Returns whether a list stands here. */
    public boolean isList() {
        return form == Form.LIST;
    }

    /** Returns the keys of this map in the order of the file; empty when this is no map. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Returns the place under {@code key}; an absent place when there is none. */
    public SourceNode at(String key) {
        SourceNode found = entries.get(key);
        return found != null ? found : absent(problems, place.under(key));
    }

    /** Reports every key that is not allowed here, naming those that are. */
    public SourceNode only(String... allowed) {
        List<String> known = Arrays.asList(allowed);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.problem("unknown-key", key, String.join(" ", allowed));
            }
        });
        return this;
    }

    /** Returns this place's items; a single value counts as a list of one; absent as none. */
    public List<SourceNode> items() {
        return switch (form) {
            case LIST -> items;
            case ABSENT -> List.of();
            case TEXT, MAP -> List.of(this);
        };
    }

    /** Returns the text here, or reports that it is required, or that nobody could write it down again. */
    public String text() {
        if (scalar.isEmpty() || scalar.get().isBlank()) {
            problem(form == Form.ABSENT || form == Form.TEXT ? "required" : "not-a-text");
            return "";
        }
        if (Checks.hasControl(scalar.get())) {
            problem("control-character");
            return "";
        }
        return scalar.get().strip();
    }

    /**
     * Returns the text here, at most so many characters on one line, or reports what is wrong with it: it is printed among
     * lines of the house, and must not look like them.
     */
    public String line(int longest) {
        String text = text();
        if (Checks.hasUnseen(text)) {
            problem("one-line");
            return "";
        }
        if (text.length() > longest) {
            problem("too-long", 1, longest);
        }
        return text;
    }

    /** Returns the text here, or empty when nothing stands here. */
    public Optional<String> optionalText() {
        return isPresent() ? Optional.of(text()) : Optional.empty();
    }

    /** Returns every item's text. */
    public List<String> texts() {
        return items().stream().map(SourceNode::text).toList();
    }

    /** Returns the whole number here, or reports what is allowed. */
    public long number(long min, long max) {
        String text = text();
        if (text.isEmpty()) {
            return min;
        }
        long value = NUMBER.matcher(text).matches() ? Long.parseLong(text) : Long.MIN_VALUE;
        if (value < min || value > max) {
            problem("range", min, max);
            return min;
        }
        return value;
    }

    /** Returns {@code true} or {@code false}; {@code otherwise} when nothing stands here. */
    public boolean flag(boolean otherwise) {
        return isPresent() ? oneOf(List.of("true", "false")).equals("true") : otherwise;
    }

    /** Returns the text here if it is among {@code allowed}; else reports them. */
    public String oneOf(Collection<String> allowed) {
        String text = text();
        if (!text.isEmpty() && !allowed.contains(text)) {
            oneOf(String.join(" ", allowed));
        }
        return text;
    }

    private void oneOf(String allowed) {
        if (allowed.isEmpty()) {
            problem("none-of");
        } else {
            problem("one-of", allowed);
        }
    }

    /** Returns the constant named here in lower case with hyphens; the first one after a problem. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = text();
        for (E constant : constants) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            problem(
                    "one-of",
                    String.join(
                            " ", Arrays.stream(constants).map(SourceNode::word).toList()));
        }
        return constants[0];
    }

    /** Returns the ISO date here, or reports the form. */
    public Optional<LocalDate> date() {
        String text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problem("form", "2026-01-31");
            return Optional.empty();
        }
    }

    /** Returns what {@code parse} makes of the text; its {@link InvalidInput} is reported at this place. */
    public <T> Optional<T> value(Function<String, T> parse) {
        String text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidInput e) {
            e.violations()
                    .forEach(v -> problems.add(new Violation(place.toString(), v.rule(), v.shape(), v.arguments())));
            return Optional.empty();
        }
    }

    /** Reports a broken rule at this place. */
    public void problem(String rule, Object... arguments) {
        problems.add(
                Violation.of(place.toString(), rule, scalar.map(Checks::shape).orElse(form.shape()), arguments));
    }

    /** Returns how a constant is written in files: lower case with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return place.toString();
    }
}
