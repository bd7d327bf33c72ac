package io.github.xingfujia.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A record as members in declared order; an absent optional is a missing member, an unknown member is refused. */
final class RecordForm implements Form {

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private final Class<?> type;
    private final Map<String, Form> forms;
    private final MethodHandle constructor;
    private final Supplier<List<MethodHandle>> accessors;
    private final Supplier<MethodHandle> spread;

    RecordForm(MethodHandles.Lookup lookup, Class<?> type, Map<String, Form> forms) {
        this.type = type;
        this.forms = ImmutableMap.copyOf(forms);
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<MethodHandle> reading = new ArrayList<>();
        try {
            this.constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types));
            for (RecordComponent component : components) {
                reading.add(lookup.unreflect(component.getAccessor()));
            }
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException("not readable with the lookup of its room: " + type.getName(), e);
        }
        // both made when the first is written or read: a start pays for the facts it meets
        this.accessors = Suppliers.memoize(
                () -> reading.stream().map(a -> a.asType(READING)).toList());
        this.spread = Suppliers.memoize(() -> constructor
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class)));
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        List<MethodHandle> reading = accessors.get();
        int i = 0;
        for (Map.Entry<String, Form> component : forms.entrySet()) {
            Object part = read(reading.get(i++), value);
            if (!(part instanceof Optional<?> maybe) || maybe.isPresent()) {
                out.writeFieldName(component.getKey());
                component.getValue().write(out, part);
            }
        }
        out.writeEndObject();
    }

    @Override
    public Object read(Tree tree) {
        if (!(tree instanceof Tree.Members members)) {
            throw Form.wrong("members", tree);
        }
        for (String name : members.values().keySet()) {
            if (!forms.containsKey(name)) {
                throw new MalformedEntryException(type.getSimpleName() + " has no member " + name);
            }
        }
        Object[] parts = new Object[forms.size()];
        int i = 0;
        for (Map.Entry<String, Form> component : forms.entrySet()) {
            parts[i++] = part(component.getKey(), component.getValue(), members);
        }
        return of(parts);
    }

    private Object part(String name, Form form, Tree.Members members) {
        Tree tree = members.values().get(name);
        if (tree != null) {
            return form.read(tree);
        }
        if (form instanceof Forms.OptionalForm) {
            return Optional.empty();
        }
        throw new MalformedEntryException(type.getSimpleName() + " lacks member " + name);
    }

    /** Returns the form of the only component. */
    Form only() {
        return forms.values().iterator().next();
    }

    /** Returns the value of the only component. */
    Object value(Object of) {
        return read(accessors.get().get(0), of);
    }

    /** Returns the record of these components; its own constructor decides. */
    Object of(Object... parts) {
        try {
            return (Object) spread.get().invokeExact(parts);
        } catch (InvalidInput | IllegalArgumentException e) {
            throw new MalformedEntryException(type.getSimpleName() + " refuses what is stored", e);
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object read(MethodHandle accessor, Object value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
