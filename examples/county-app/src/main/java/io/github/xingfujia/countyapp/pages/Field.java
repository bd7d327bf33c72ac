package io.github.xingfujia.countyapp.pages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a form (填写项).
 *
 * @param optional when it may be left out; empty when it is required
 * @param error what is wrong with it, and what is allowed; may be empty
 */
record Field(
        String id,
        String name,
        Form.Kind kind,
        String label,
        String hint,
        boolean required,
        String optional,
        List<Form.Option> options,
        List<String> values,
        String error) {

    private static final Pattern KEY = Pattern.compile("[a-z2-7]{26}(?:-[a-z0-9]{1,10})?");

    String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Returns the ids of what stands beside it and is read out with it: what is wrong before what is meant. */
    String describedBy() {
        return Stream.of(error.isEmpty() ? "" : id + "-error", hint.isEmpty() ? "" : id + "-hint")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean chosen(String option) {
        return values.contains(option);
    }

    /** Returns the type of its input. */
    String type() {
        return switch (kind) {
            case DATE -> "date";
            case TIME -> "time";
            case FILE, ANY_FILE -> "file";
            default -> "text";
        };
    }

    /** Returns whether it may be chosen; a key of the house's own is known to the house, whatever stood here. */
    boolean offers(String value) {
        return value.isEmpty()
                || KEY.matcher(value).matches()
                || options.stream().anyMatch(o -> o.value().equals(value));
    }

    /** Returns what is offered, as it stood on the form. */
    String offered() {
        return options.stream()
                .filter(o -> !o.value().isEmpty())
                .map(Form.Option::label)
                .collect(Collectors.joining(" / "));
    }

    Field hinting(String said) {
        return new Field(id, name, kind, label, said, required, optional, options, values, error);
    }

    Field needed(String said) {
        return new Field(id, name, kind, label, hint, required, said, options, values, error);
    }

    /** Returns the same with what is wrong with it. */
    Field wrong(String said) {
        return new Field(id, name, kind, label, hint, required, optional, options, values, said);
    }

    /** Returns a value as it stood on the form. */
    String said(String value) {
        return options.stream()
                .filter(o -> o.value().equals(value))
                .findFirst()
                .map(Form.Option::label)
                .orElse(value);
    }

    boolean is(String kindName) {
        return kind.name().equals(kindName);
    }
}
