package io.github.xingfujia.way;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    private static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.getName(), e);
        }
    }
}
