package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a form (表单), with what was typed and what is wrong with it.
 *
 * @param id what keeps two forms of one page apart
 * @param fields in order
 * @param error what is wrong with the whole; may be empty
 */
record Form(String id, List<Field> fields, String error) {

    /** Returns how it is sent: with its files, where it has any; empty for as usual. */
    String enctype() {
        return fields.stream().anyMatch(f -> f.kind() == Kind.FILE || f.kind() == Kind.ANY_FILE)
                ? "multipart/form-data"
                : "";
    }

    /** How a field is filled in. */
    enum Kind {
        TEXT,
        DATE,
        TIME,
        AREA,
        CHOICE,
        RADIO,
        CHECKS,
        FILE,
        /** A file of any kind: a recording, a picture, a paper. */
        ANY_FILE
    }

    /** One thing to choose. */
    record Option(String value, String label) {}

    /** Builds a form in one language from what was typed before. */
    static final class Builder {

        private static final Pattern PART = Pattern.compile("c([0-9]{1,2})\\.([a-z]+)");

        private final String id;
        private final Locale locale;
        private final Typed typed;
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private final Map<String, String> called = new LinkedHashMap<>();
        private final List<String> errors = new ArrayList<>();

        Builder(String id, Locale locale, Typed typed) {
            this.id = id;
            this.locale = locale;
            this.typed = typed;
        }

        /** Adds a field; its label is {@code field.<name>}, its hint {@code hint.<name>} where there is one. */
        Builder field(String name, Kind kind, boolean required, List<Option> options, String... usual) {
            boolean single = kind == Kind.RADIO && required && options.size() == 1;
            List<String> offered = single ? List.of(options.get(0).value()) : List.of(usual);
            // a box that was unticked is not sent at all
            boolean unticked = kind == Kind.CHECKS && !typed.values().isEmpty();
            List<String> values = unticked || typed.values().containsKey(name) ? typed.all(name) : offered;
            String hint = Wording.exists("countyapp.pages", "hint." + name)
                    ? Words.of("hint." + name).in(locale)
                    : "";
            fields.put(
                    name,
                    new Field(
                            id + "-" + name.replace('.', '-'),
                            name,
                            kind,
                            label(name),
                            hint,
                            required,
                            optional(name, required),
                            options,
                            values,
                            ""));
            return this;
        }

        /** Adds a field whose label the county's own files give. */
        Builder labelled(String name, Kind kind, boolean required, List<Option> options, String label) {
            fields.put(
                    name,
                    new Field(
                            id + "-" + name,
                            name,
                            kind,
                            label,
                            "",
                            required,
                            optional(name, required),
                            options,
                            typed.all(name),
                            ""));
            return this;
        }

        /** Returns {@code optional.<name>} where a field may be left out sometimes only. */
        private String optional(String name, boolean required) {
            String own = "optional." + name;
            return required
                    ? ""
                    : Words.of(Wording.exists("countyapp.pages", own) ? own : "optional")
                            .in(locale);
        }

        /** Returns {@code field.<name>}; a field of a numbered part such as {@code c2.text} says which one. */
        private String label(String name) {
            Matcher part = PART.matcher(name);
            return (part.matches() ? Words.of("field.part." + part.group(2), part.group(1)) : Words.of("field." + name))
                    .in(locale);
        }

        /** Gives a field the hint {@code key} instead of its usual one. */
        Builder hinting(String name, String key) {
            fields.computeIfPresent(name, (n, f) -> f.hinting(Words.of(key).in(locale)));
            return this;
        }

        /** Says of a field by {@code key} when it may not be left out. */
        Builder needed(String name, String key) {
            fields.computeIfPresent(name, (n, f) -> f.needed(Words.of(key).in(locale)));
            return this;
        }

        /** Says which field answers for what a command calls otherwise. */
        Builder called(String field, String name) {
            called.put(field, name);
            return this;
        }

        Builder day(String name, boolean required, String... usual) {
            return field(name, Kind.DATE, required, List.of(), usual);
        }

        Builder time(String name, boolean required, String... usual) {
            return field(name, Kind.TIME, required, List.of(), usual);
        }

        /** Adds a yes or no. */
        Builder yesOrNo(String name, String... usual) {
            return field(name, Kind.RADIO, true, Fields.choices(locale, "yn", "yes", "no"), usual);
        }

        /** Adds one box to tick. */
        Builder tick(String name, String... usual) {
            return field(
                    name,
                    Kind.CHECKS,
                    false,
                    List.of(new Option("yes", Words.of("tick." + name).in(locale))),
                    usual);
        }

        /** Adds a choice between all of an enum, in the house's own words, none of them usual. */
        <E extends Enum<E>> Builder each(
                String name, Kind kind, boolean required, Class<E> codes, Function<E, Localized> label) {
            return field(name, kind, required, options(codes, label));
        }

        Builder text(String name, boolean required) {
            return field(name, Kind.TEXT, required, List.of());
        }

        Builder area(String name) {
            return field(name, Kind.AREA, false, List.of());
        }

        /** Adds a choice between all of an enum, labelled {@code <name>.<code>}. */
        <E extends Enum<E>> Builder radio(String name, Class<E> codes, E usual) {
            return field(name, Kind.RADIO, true, options(codes, c -> Words.code(name, c)), usual.name());
        }

        <E extends Enum<E>> List<Option> options(Class<E> codes, Function<E, Localized> label) {
            return Arrays.stream(codes.getEnumConstants())
                    .map(c -> new Option(c.name(), label.apply(c).in(locale)))
                    .toList();
        }

        /**
         * Refuses, field by field, what was typed where this form offers a choice and did not offer it: no code is guessed at. What
         * is lacking then is told along with it.
         */
        Builder offered() {
            Checks checks = Checks.of();
            for (Field field : fields.values()) {
                for (String value : field.options().isEmpty() ? List.<String>of() : typed.all(field.name())) {
                    checks.that(
                            field.offers(value.strip()), field.name(), "one-of", Checks.shape(value), field.offered());
                }
            }
            if (!checks.violations().isEmpty()) {
                fields.values().stream()
                        .filter(f -> f.required() && typed.maybe(f.name()).isEmpty())
                        .forEach(f -> checks.that(false, f.name(), "required", ""));
            }
            checks.orThrow();
            return this;
        }

        /** Points at the fields that are wrong; what no field answers for stands above the form. */
        Builder wrong(InvalidInput input) {
            for (Violation v : input.violations()) {
                String name = called.getOrDefault(v.field(), v.field());
                Field field = fields.get(name);
                if (field == null) {
                    errors.add(Readable.said(v, locale));
                } else {
                    String said = Readable.rule(v, name, locale);
                    String all = field.error().isEmpty() ? said : field.error() + "; " + said;
                    fields.put(name, field.wrong(all));
                }
            }
            return this;
        }

        Builder error(String text) {
            errors.add(text);
            return this;
        }

        Form build() {
            return new Form(id, List.copyOf(fields.values()), String.join("\n", errors));
        }
    }
}
