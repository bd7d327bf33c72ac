package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.JsonNode.Digits;
import io.github.xingfujia.adapters.http.JsonNode.Flag;
import io.github.xingfujia.adapters.http.JsonNode.Items;
import io.github.xingfujia.adapters.http.JsonNode.Members;
import io.github.xingfujia.adapters.http.JsonNode.Text;
import io.github.xingfujia.consultation.ApplyForAid;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks constructors for their limits (限值探询): a body that is wrong in one property makes the constructor name what it
 * allows. So the OpenAPI document says what the house enforces, and no limit is written twice.
 */
final class Probe {

    private static final Text TOO_LONG = new Text("x".repeat(20_000));
    private static final int TOO_MANY = 3_000;

    /** Properties that may be left out, of which the constructor asks for one unless another stands instead. */
    private static final Map<Class<?>, String> ONE_OF =
            Map.of(ReplayRoutes.TryBook.class, "packs", ApplyForAid.class, "means");

    private Probe() {}

    /** Returns what the constructor of {@code record} allows in a property, in the words of JSON Schema. */
    static Map<String, Object> limits(Class<?> record, Property property) {
        Type type = bare(property);
        Class<?> raw = Property.raw(type);
        if (raw == String.class) {
            return ask(record, property, TOO_LONG);
        } else if (raw == int.class || raw == Integer.class || raw == double.class) {
            return ask(record, property, new Digits(Integer.toString(Integer.MAX_VALUE)));
        } else if (raw == List.class) {
            JsonNode one = sample(Property.held(type));
            return ask(record, property, new Items(Collections.nCopies(TOO_MANY, one)));
        }
        return Map.of();
    }

    /** Returns the form that the reader of a text names when it is given nonsense. */
    static String form(TextForm form) {
        try {
            Object read = form.read().apply("!");
            throw new IllegalStateException(form.format() + " reads anything as " + read);
        } catch (InvalidInput e) {
            return String.valueOf(e.violations().get(0).arguments().get(0));
        }
    }

    /** Returns a body that reads. */
    static Members sample(Class<?> record) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (Property property : Property.of(record)) {
            if (property.otherwise().isEmpty()) {
                members.put(property.name(), sample(property.type()));
            } else if (property.name().equals(ONE_OF.get(record))) {
                members.put(property.name(), sample(bare(property)));
            }
        }
        return new Members(members, List.of());
    }

    private static Type bare(Property property) {
        Type type = property.type();
        return Property.raw(type) == java.util.Optional.class ? Property.held(type) : type;
    }

    private static JsonNode sample(Type type) {
        Class<?> raw = Property.raw(type);
        if (raw == boolean.class) {
            return new Flag(false);
        } else if (raw == int.class || raw == Integer.class || raw == double.class) {
            return new Digits("1");
        } else if (raw == String.class) {
            return new Text("x");
        } else if (raw == List.class) {
            return new Items(List.of(sample(Property.held(type))));
        } else if (raw.isEnum()) {
            return new Text(Words.all(raw).get(0));
        }
        return TextForm.of(raw).map(f -> (JsonNode) new Text(f.example())).orElseGet(() -> sample(raw));
    }

    private static Map<String, Object> ask(Class<?> record, Property property, JsonNode wrong) {
        Map<String, JsonNode> members = new LinkedHashMap<>(sample(record).members());
        members.put(property.name(), wrong);
        Map<String, Object> limits = new LinkedHashMap<>();
        try {
            Binder.bind(new Members(members, List.of()), record);
        } catch (InvalidInput e) {
            e.violations().stream()
                    .filter(v -> v.field().equals(property.name()))
                    .forEach(v -> limits.putAll(words(v, wrong)));
        }
        return limits;
    }

    private static Map<String, Object> words(Violation violation, JsonNode wrong) {
        List<Object> allowed = violation.arguments();
        return switch (violation.rule()) {
            case "too-long" -> span("minLength", allowed.get(0), "maxLength", allowed.get(1));
            case "range" ->
                wrong instanceof Items
                        ? span("minItems", allowed.get(0), "maxItems", allowed.get(1))
                        : span("minimum", allowed.get(0), "maximum", allowed.get(1));
            case "form" -> Map.of("description", String.valueOf(allowed.get(0)));
            default -> Map.of();
        };
    }

    private static Map<String, Object> span(String least, Object min, String most, Object max) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put(least, min);
        span.put(most, max);
        return span;
    }
}
