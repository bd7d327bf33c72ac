package io.github.xingfujia.way;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/** Writes a command out in full, for the fingerprint by which a repeated request is recognised. */
final class Canonical {

    private Canonical() {}

    static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Record r) {
            out.append(r.getClass().getSimpleName()).append('(');
            for (RecordComponent component : r.getClass().getRecordComponents()) {
                write(read(component, r), out);
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

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
