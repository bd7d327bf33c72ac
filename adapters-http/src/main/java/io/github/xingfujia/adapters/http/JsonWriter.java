package io.github.xingfujia.adapters.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.rules.Explanation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes records as JSON in the order of their components; what is empty is left out. Texts are in one language. */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Locale locale;

    private JsonWriter(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    static byte[] write(Object value, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            new JsonWriter(json, locale).value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Enum<?> e) {
            json.writeString(Words.of(e));
        } else if (value instanceof Boolean b) {
            json.writeBoolean(b);
        } else if (value instanceof Double d) {
            json.writeNumber(d);
        } else if (value instanceof BigDecimal d) {
            json.writeNumber(d);
        } else if (value instanceof Number n) {
            json.writeNumber(n.longValue());
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                member(String.valueOf(member.getKey()), member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Explanation e) {
            object(Explained.of(e, locale));
        } else if (value instanceof Localized text) {
            json.writeString(text.in(locale));
        } else if (value instanceof Record r && TextForm.of(r.getClass()).isEmpty()) {
            object(r);
        } else {
            json.writeString(value.toString());
        }
    }

    private void object(Record value) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            member(component.getName(), read(value, component));
        }
        json.writeEndObject();
    }

    private void member(String name, Object value) throws IOException {
        Optional<?> present = present(value);
        if (present.isPresent()) {
            json.writeFieldName(name);
            value(present.get());
        }
    }

    private static Optional<?> present(Object value) {
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static Object read(Record value, RecordComponent component) {
        try {
            // a record inside another package's interface is public, its accessor too
            return component.getAccessor().invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
