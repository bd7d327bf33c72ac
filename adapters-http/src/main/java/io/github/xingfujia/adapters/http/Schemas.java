package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Explanation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Writes the JSON Schemas of records (数据模式), as they are bound and written here. */
final class Schemas {

    private final Map<String, Use> named = new TreeMap<>();
    private final Map<String, Object> components = new TreeMap<>();

    /** A type, and whether it is a body: what may be left out of a body is always in an answer. */
    private record Use(Class<?> type, boolean request) {}

    /** Returns every schema that was referred to, by name. */
    Map<String, Object> components() {
        return components;
    }

    /** Returns the schema of a body: what may be left out is not required. */
    Map<String, Object> request(Type type) {
        return schema(type, true);
    }

    /** Returns the schema of an answer: everything but the optional is always there. */
    Map<String, Object> answer(Type type) {
        return schema(type, false);
    }

    private Map<String, Object> schema(Type type, boolean request) {
        Class<?> raw = Property.raw(type);
        if (raw == Optional.class) {
            return schema(Property.held(type), request);
        } else if (raw == List.class) {
            return ordered("type", "array", "items", schema(Property.held(type), request));
        } else if (raw == boolean.class || raw == Boolean.class) {
            return ordered("type", "boolean");
        } else if (raw == int.class || raw == Integer.class || raw == OptionalInt.class) {
            return ordered("type", "integer", "format", "int32");
        } else if (raw == long.class || raw == Long.class || raw == OptionalLong.class) {
            return ordered("type", "integer", "format", "int64");
        } else if (raw == BigDecimal.class) {
            return ordered("type", "number");
        } else if (raw == double.class) {
            return ordered("type", "number", "format", "double");
        } else if (raw == String.class || Localized.class.isAssignableFrom(raw)) {
            return ordered("type", "string");
        } else if (raw == Object.class) {
            return ordered("type", "object");
        }
        return reference(raw == Explanation.class ? Explained.class : raw, request);
    }

    private Map<String, Object> reference(Class<?> type, boolean request) {
        Use use = new Use(type, request && !isWord(type));
        String name = free(name(type), use)
                .or(() -> free(among(type) + name(type), use))
                .or(() -> free(name(type) + (request ? "Asked" : "Answered"), use))
                .orElseThrow(() -> new IllegalStateException("two schemas would be called " + name(type)));
        if (named.putIfAbsent(name, use) == null) {
            components.put(name, component(type, request));
        }
        return ordered("$ref", "#/components/schemas/" + name);
    }

    private Optional<String> free(String name, Use use) {
        return Optional.of(name).filter(n -> named.getOrDefault(n, use).equals(use));
    }

    /** Returns whether it is written as one word, asked and answered alike. */
    private static boolean isWord(Class<?> type) {
        return type.isEnum() || TextForm.of(type).isPresent();
    }

    private Map<String, Object> component(Class<?> type, boolean request) {
        if (type.isEnum()) {
            return ordered("type", "string", "enum", Words.all(type));
        }
        Optional<TextForm> form = TextForm.of(type);
        if (form.isPresent()) {
            return ordered(
                    "type", "string",
                    "format", form.get().format(),
                    "description", Probe.form(form.get()),
                    "examples", List.of(form.get().example()));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Property property : Property.of(type)) {
            Map<String, Object> schema = schema(property.type(), request);
            if (request) {
                schema.putAll(Probe.limits(type, property));
            }
            properties.put(property.name(), schema);
            if (request ? property.otherwise().isEmpty() : !isOptional(property.type())) {
                required.add(property.name());
            }
        }
        return ordered(
                "type", "object", "properties", properties, "required", required, "additionalProperties", !request);
    }

    private static boolean isOptional(Type type) {
        return List.of(Optional.class, OptionalInt.class, OptionalLong.class).contains(Property.raw(type));
    }

    /** A type inside a public one goes by both names: {@code GateTableRow}. */
    /** Returns what tells two of one name apart: the room, or the routes whose body it is. */
    private static String among(Class<?> type) {
        if (type.getPackage() == Schemas.class.getPackage()) {
            return Optional.ofNullable(type.getEnclosingClass())
                    .map(Class::getSimpleName)
                    .orElse("");
        }
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return Character.toUpperCase(room.charAt(0)) + room.substring(1);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean own = outer == null || outer.getPackage() == Schemas.class.getPackage();
        return own ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }

    /** Returns names and values in the order given. */
    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
