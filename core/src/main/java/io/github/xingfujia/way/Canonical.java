package io.github.xingfujia.way;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes a command out in full, for the fingerprint by which a repeated request is recognised. */
final class Canonical {

    /** The readers of a command's components in declared order, looked up once for each type. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.add(component.getAccessor());
            }
            return List.copyOf(accessors);
        }
    };

    private Canonical() {}

    static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Record r) {
            out.append(r.getClass().getSimpleName()).append('(');
            for (Method accessor : ACCESSORS.get(r.getClass())) {
                write(read(accessor, r), out);
                out.append(',');
            }
            out.append(')');
        } else if (value instanceof Collection<?> many) {
            out.append('[');
            many.forEach(one -> write(one, out.append('|')));
            out.append(']');
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> write(one, out));
            out.append('?');
        } else {
            String text = String.valueOf(value);
            out.append(text.length()).append(':').append(text);
        }
    }

    /** Returns the texts of a command that can say anything, by field; a part of a list that has a code is named by it. */
    static Map<String, String> texts(Object command) {
        Map<String, StringJoiner> texts = new LinkedHashMap<>();
        gather("", command, texts);
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((field, parts) -> joined.put(field, parts.toString()));
        return joined;
    }

    private static void gather(String field, Object value, Map<String, StringJoiner> texts) {
        if (value instanceof Record r) {
            List<Method> accessors = ACCESSORS.get(r.getClass());
            for (Method accessor : isCode(accessors) ? List.<Method>of() : accessors) {
                gather(
                        field.isEmpty() ? accessor.getName() : field + "." + accessor.getName(),
                        read(accessor, r),
                        texts);
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> gather(named(field, one), one, texts));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> gather(field, one, texts));
        } else if (value instanceof String text && !text.isBlank()) {
            texts.computeIfAbsent(field, f -> new StringJoiner("\n")).add(text);
        }
    }

    /** What wraps one text is an id or a code. */
    private static boolean isCode(List<Method> accessors) {
        return accessors.size() == 1 && accessors.get(0).getReturnType().equals(String.class);
    }

    private static String named(String field, Object one) {
        return one instanceof Record r
                ? ACCESSORS.get(r.getClass()).stream()
                        .filter(accessor -> accessor.getName().equals("code"))
                        .findFirst()
                        .map(accessor -> field + "." + read(accessor, r))
                        .orElse(field)
                : field;
    }

    private static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.getName(), e);
        }
    }
}
