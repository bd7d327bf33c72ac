package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.JsonNode.Members;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes records of what a body says (绑定), from the inside out, so that everything wrong is told at once and where.
 *
 * <p>Constructors decide. Where a part is invalid, the whole is tried without it, to hear what else is wrong.
 */
final class Binder {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private static final Wording NONE = Wording.of("kernel", "shape.absent");

    private final Checks problems = Checks.of();

    private Binder() {}

    /**
     * Returns the record that {@code body} describes.
     *
     * @throws InvalidInput with every violation and its path
     */
    static <R> R bind(Members body, Class<R> type) {
        Binder binder = new Binder();
        Optional<Object> made = binder.object(body, type, "");
        binder.problems.orThrow();
        return type.cast(made.orElseThrow());
    }

    /** Returns the value that one text describes; violations name {@code field}. */
    static <R> R bind(String text, Class<R> type, String field) {
        Binder binder = new Binder();
        Optional<Object> made = type == Integer.class || type == Long.class
                ? binder.number(new JsonNode.Digits(text), type, field)
                : binder.value(new JsonNode.Text(text), type, field);
        binder.problems.orThrow();
        @SuppressWarnings("unchecked") // an int arrives as an Integer
        R value = (R) made.orElseThrow();
        return value;
    }

    private Optional<Object> object(Members body, Class<?> type, String path) {
        List<Property> properties = Property.of(type);
        List<String> names = properties.stream().map(Property::name).toList();
        body.members().forEach((name, given) -> {
            String here = under(path, shown(name));
            if (!names.contains(name)) {
                problem(here, "unknown-key", given.shape(), shown(name), String.join(" ", names));
            }
            if (body.twice().contains(name)) {
                problem(here, "duplicate-key", given.shape(), shown(name));
            }
        });
        List<Object> arguments = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Property property : properties) {
            Optional<Object> argument = argument(body, property, path);
            arguments.add(argument.orElse(null));
            if (argument.isEmpty()) {
                failed.add(property.name());
            }
        }
        return make(type, properties, arguments, failed, path);
    }

    private Optional<Object> argument(Members body, Property property, String path) {
        String here = under(path, property.name());
        JsonNode node = body.members().getOrDefault(property.name(), new JsonNode.Nothing());
        if (!(node instanceof JsonNode.Nothing)) {
            return value(node, property.type(), here);
        }
        if (property.otherwise().isEmpty()) {
            problem(here, "required", NONE);
        }
        return property.otherwise();
    }

    private Optional<Object> value(JsonNode node, Type type, String path) {
        Class<?> raw = Property.raw(type);
        if (raw == Optional.class) {
            return value(node, Property.held(type), path).map(Optional::of);
        } else if (raw == List.class) {
            return list(node, Property.held(type), path);
        } else if (raw == boolean.class) {
            return node instanceof JsonNode.Flag f ? Optional.of(f.value()) : wrong(path, "true · false", node);
        } else if (raw == int.class || raw == Integer.class || raw == Long.class || raw == double.class) {
            return node instanceof JsonNode.Digits d ? number(d, raw, path) : wrong(path, "123", node);
        } else if (raw == String.class) {
            return node instanceof JsonNode.Text t ? Optional.of(t.value()) : wrong(path, "\"…\"", node);
        } else if (raw.isEnum()) {
            return node instanceof JsonNode.Text t ? word(t.value(), raw, path) : wrong(path, "\"…\"", node);
        }
        Optional<TextForm> form = TextForm.of(raw);
        if (form.isPresent()) {
            return node instanceof JsonNode.Text t ? text(t.value(), form.get(), path) : wrong(path, "\"…\"", node);
        }
        return node instanceof Members m ? object(m, raw, path) : wrong(path, "{…}", node);
    }

    private Optional<Object> list(JsonNode node, Type type, String path) {
        if (!(node instanceof JsonNode.Items list)) {
            return wrong(path, "[…]", node);
        }
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            value(list.items().get(i), type, path + "[" + i + "]").ifPresent(made::add);
        }
        return made.size() == list.items().size() ? Optional.of(made) : Optional.empty();
    }

    private Optional<Object> number(JsonNode.Digits digits, Class<?> type, String path) {
        try {
            if (type == double.class) {
                return Optional.of(Double.valueOf(digits.written()));
            }
            return Optional.of(
                    type == Long.class
                            ? (Object) Long.valueOf(digits.written())
                            : (Object) Integer.valueOf(digits.written()));
        } catch (NumberFormatException e) {
            return wrong(path, "123", digits);
        }
    }

    private Optional<Object> word(String word, Class<?> type, String path) {
        Optional<Object> read = Words.read(type, word);
        if (read.isEmpty()) {
            problem(path, "one-of", Checks.shape(word), String.join(" ", Words.all(type)));
        }
        return read;
    }

    private Optional<Object> text(String text, TextForm form, String path) {
        try {
            return Optional.of(form.read().apply(text));
        } catch (InvalidInput e) {
            e.violations().forEach(v -> problems.add(new Violation(path, v.rule(), v.shape(), v.arguments())));
            return Optional.empty();
        }
    }

    private Optional<Object> make(
            Class<?> type, List<Property> properties, List<Object> arguments, List<String> failed, String path) {
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            if (failed.contains(property.name())) {
                if (Property.raw(property.type()).isPrimitive()) {
                    return Optional.empty();
                }
                arguments.set(i, property.otherwise().orElse(null));
            }
        }
        try {
            Object made = canonical(type).newInstance(arguments.toArray());
            return failed.isEmpty() ? Optional.of(made) : Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInput invalid) {
                List<String> names = properties.stream().map(Property::name).toList();
                invalid.violations().forEach(v -> keep(v, names, failed, path));
            } else if (failed.isEmpty() || !(e.getCause() instanceof NullPointerException)) {
                throw new IllegalStateException("the constructor of " + type.getSimpleName() + " failed", e);
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what the whole says of its parts, but nothing of a part that was left out. */
    private void keep(Violation violation, List<String> names, List<String> failed, String path) {
        String field = violation.field();
        int dot = field.indexOf('.');
        if (dot > 0 && !names.contains(field.substring(0, dot)) && names.contains(field.substring(dot + 1))) {
            // some constructors name themselves first: what they are called here stands in the path
            field = field.substring(dot + 1);
        }
        if (!failed.contains(field)) {
            problems.add(new Violation(under(path, field), violation.rule(), violation.shape(), violation.arguments()));
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents()).map(c -> c.getType()).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types);
    }

    private Optional<Object> wrong(String path, String allowed, JsonNode given) {
        problem(path, "form", given.shape(), allowed);
        return Optional.empty();
    }

    private void problem(String path, String rule, Wording shape, Object... arguments) {
        problems.add(Violation.of(path, rule, shape, arguments));
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A name nobody declared may hold anything: only a plain word is repeated. */
    private static String shown(String name) {
        return PLAIN.matcher(name).matches() ? name : "…";
    }
}
