package io.github.xingfujia.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Finds the form of every component of a fact; refuses what is not of the closed forms, by its name.
 *
 * <p>A nested record of one text or whole number is written as that value: ids and codes stay short.
 */
final class Forms {

    private static final Map<Class<?>, Form> PLAIN = ImmutableMap.<Class<?>, Form>builder()
            .put(String.class, text(String.class::cast, s -> s))
            .put(BigDecimal.class, text(Object::toString, BigDecimal::new))
            .put(LocalDate.class, text(Object::toString, LocalDate::parse))
            .put(LocalTime.class, text(Object::toString, LocalTime::parse))
            .put(
                    Bytes.class,
                    text(
                            b -> Base64.getEncoder().withoutPadding().encodeToString(((Bytes) b).toArray()),
                            s -> Bytes.of(Base64.getDecoder().decode(s))))
            .put(long.class, whole(v -> (Long) v, v -> v))
            .put(int.class, whole(v -> (Integer) v, Math::toIntExact))
            .put(Instant.class, whole(v -> Micros.of((Instant) v), v -> Micros.instant(v)))
            .put(boolean.class, new FlagForm())
            .build();

    private final MethodHandles.Lookup lookup;

    Forms(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    RecordForm record(Class<?> type) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            forms.put(
                    component.getName(),
                    of(component.getGenericType(), type.getSimpleName() + "." + component.getName()));
        }
        return new RecordForm(lookup, type, forms);
    }

    private Form of(Type type, String where) {
        if (type instanceof Class<?> plain) {
            return of(plain, where);
        }
        if (type instanceof ParameterizedType parameterized) {
            Type raw = parameterized.getRawType();
            Form item = of(parameterized.getActualTypeArguments()[0], where);
            if (item instanceof OptionalForm) {
                throw new IllegalArgumentException("no stored form for an optional inside " + where);
            }
            if (raw == Optional.class) {
                return new OptionalForm(item);
            } else if (raw == List.class) {
                return new ItemsForm(item, items -> items);
            } else if (raw == SortedSet.class) {
                return new ItemsForm(item, Forms::sorted);
            }
        }
        throw new IllegalArgumentException("no stored form for " + where + ": " + type.getTypeName());
    }

    private Form of(Class<?> type, String where) {
        Form plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        } else if (type == Long.class) {
            return of(long.class, where);
        } else if (type == Integer.class) {
            return of(int.class, where);
        } else if (type.isEnum()) {
            return enumeration(type);
        } else if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            boolean single = components.length == 1
                    && (components[0].getType() == String.class || components[0].getType() == long.class);
            RecordForm form = record(type);
            return single ? new SingleForm(form) : form;
        }
        throw new IllegalArgumentException("no stored form for " + where + ": " + type.getTypeName());
    }

    private static Form enumeration(Class<?> type) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byCode.put(code(constant), constant);
        }
        return text(Forms::code, code -> {
            Object found = byCode.get(code);
            if (found == null) {
                throw new MalformedEntryException("no " + type.getSimpleName() + " of that code");
            }
            return found;
        });
    }

    private static String code(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("unchecked") // elements of a SortedSet component are comparable by declaration
    private static Object sorted(List<Object> items) {
        return ImmutableSortedSet.copyOf((List<Comparable<Object>>) (List<?>) items);
    }

    private static Form text(Function<Object, String> write, Function<String, Object> read) {
        return new Form() {
            @Override
            public void write(JsonGenerator out, Object value) throws IOException {
                String text = write.apply(value);
                if (!Tree.isWhole(text)) {
                    throw new IllegalArgumentException("half a character has no bytes");
                }
                out.writeString(text);
            }

            @Override
            public Object read(Tree tree) {
                if (tree instanceof Tree.Text text) {
                    try {
                        return read.apply(text.value());
                    } catch (DateTimeException | IllegalArgumentException | InvalidInput e) {
                        throw new MalformedEntryException("a text of another form", e);
                    }
                }
                throw Form.wrong("a text", tree);
            }
        };
    }

    private static Form whole(Function<Object, Number> write, Function<Long, Object> read) {
        return new Form() {
            @Override
            public void write(JsonGenerator out, Object value) throws IOException {
                out.writeNumber(write.apply(value).longValue());
            }

            @Override
            public Object read(Tree tree) {
                if (tree instanceof Tree.Whole whole) {
                    try {
                        return read.apply(whole.value());
                    } catch (ArithmeticException | DateTimeException e) {
                        throw new MalformedEntryException("a number out of range", e);
                    }
                }
                throw Form.wrong("a whole number", tree);
            }
        };
    }

    private static final class FlagForm implements Form {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(Tree tree) {
            if (tree instanceof Tree.Flag flag) {
                return flag.value();
            }
            throw Form.wrong("a flag", tree);
        }
    }

    private record ItemsForm(Form item, Function<List<Object>, Object> collect) implements Form {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeStartArray();
            for (Object one : (Iterable<?>) value) {
                item.write(out, one);
            }
            out.writeEndArray();
        }

        @Override
        public Object read(Tree tree) {
            if (tree instanceof Tree.Items items) {
                return collect.apply(items.values().stream().map(item::read).toList());
            }
            throw Form.wrong("a list", tree);
        }
    }

    /** Absent is missing: written by the record that holds it. */
    record OptionalForm(Form item) implements Form {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            item.write(out, ((Optional<?>) value).orElseThrow());
        }

        @Override
        public Object read(Tree tree) {
            return Optional.of(item.read(tree));
        }
    }

    private record SingleForm(RecordForm form) implements Form {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            form.only().write(out, form.value(value));
        }

        @Override
        public Object read(Tree tree) {
            return form.of(form.only().read(tree));
        }
    }
}
