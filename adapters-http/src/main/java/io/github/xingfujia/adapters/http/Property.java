package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.Capacity;
import io.github.xingfujia.casework.HandlerWish;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.protection.Screen;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One member of an object in the body (字段): a component of a record, under the name its violations use.
 *
 * @param name its name in the body
 * @param type what it holds
 * @param otherwise what holds when it is left out; empty when it may not be
 */
record Property(String name, Type type, Optional<Object> otherwise) {

    /** The names under which the house speaks of a component, where they differ. */
    private static final Map<String, String> NAMES = Map.of(
            component(OpenCase.class, "category"), "about",
            component(OpenCase.class, "other"), "against",
            component(OpenCase.class, "place"), "at");

    private static final Map<String, Object> OTHERWISE = Map.of(
            component(OpenCase.class, "wish"),
            HandlerWish.usual(),
            component(OpenCase.class, "words"),
            "",
            component(Person.class, "capacity"),
            Capacity.FULL,
            component(Person.class, "contact"),
            SafeContact.none(),
            component(HandlerWish.class, "districtOnly"),
            false,
            component(Screen.class, "words"),
            "",
            component(Attempt.class, "minutes"),
            "",
            component(FindHelp.class, "most"),
            5);

    static List<Property> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(c -> of(record, c))
                .toList();
    }

    private static Property of(Class<?> record, RecordComponent component) {
        String key = component(record, component.getName());
        Type type = component.getGenericType();
        Optional<Object> otherwise = Optional.ofNullable(OTHERWISE.get(key));
        if (raw(type) == Optional.class) {
            otherwise = Optional.of(Optional.empty());
        } else if (raw(type) == List.class) {
            otherwise = Optional.of(List.of());
        }
        return new Property(NAMES.getOrDefault(key, component.getName()), type, otherwise);
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    }

    /** Returns what an optional or a list holds. */
    static Type held(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String component(Class<?> record, String name) {
        return record.getSimpleName() + "." + name;
    }
}
