package io.github.xingfujia;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of all rooms, found where the rooms register them: any static method that returns {@link FactTypes}. */
final class RegisteredFacts {

    private RegisteredFacts() {}

    /** Returns the lists of all rooms. */
    static List<FactTypes> rooms() {
        List<FactTypes> rooms = new ArrayList<>();
        House.CORE.classes().stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(RegisteredFacts::registers)
                .map(JavaMethod::reflect)
                .forEach(method -> rooms.add(invoke(method, null, FactTypes.class)));
        return rooms;
    }

    /** Returns every registered fact by its stored name. */
    @SuppressWarnings("unchecked") // the method is FactTypes.types()
    static Map<String, Class<? extends Fact>> all() {
        Map<String, Class<? extends Fact>> all = new TreeMap<>();
        try {
            Method types = FactTypes.class.getDeclaredMethod("types");
            rooms().forEach(room -> all.putAll(invoke(types, room, Map.class)));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private static boolean registers(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(FactTypes.class)
                && method.getModifiers().contains(JavaModifier.STATIC)
                && method.getRawParameterTypes().isEmpty();
    }

    private static <T> T invoke(Method method, Object on, Class<T> type) {
        try {
            method.setAccessible(true);
            return type.cast(method.invoke(on));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
