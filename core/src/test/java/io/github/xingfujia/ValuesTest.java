package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.xingfujia.badhouse.casework.Rotten;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.store.UnknownFact;
import io.github.xingfujia.way.Command;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands, facts and ids are values: records of records, enums, Java's own values and ordered collections. */
class ValuesTest {

    private static final Set<Class<?>> PLAIN = Set.of(
            boolean.class,
            int.class,
            long.class,
            Boolean.class,
            Integer.class,
            Long.class,
            String.class,
            BigDecimal.class,
            Bytes.class);

    @Test
    void commands_facts_and_ids_are_made_of_values() {
        Set<String> sins = new TreeSet<>();
        List<Class<?>> values = Stream.concat(Stream.concat(all(Command.class), all(Fact.class)), ids())
                .toList();
        assertTrue(values.size() >= 70, () -> "only " + values.size() + " values seen");
        values.forEach(type -> judge(type, type.getSimpleName(), sins));
        assertEquals(Set.of(), sins, "a double rounds, a Set and a Map have no order, an object has no stored form");
    }

    @Test
    void their_collections_cannot_be_changed_from_outside() {
        Set<String> sins = new TreeSet<>();
        Stream.concat(all(Command.class), all(Fact.class)).forEach(type -> leak(type, sins));
        assertEquals(Set.of(), sins, "copy the collection in the compact constructor");
    }

    @Test
    void published_facts_tell_no_words_and_no_person() {
        List<Class<?>> published =
                all(Fact.class).filter(ValuesTest::isPublished).toList();
        assertTrue(published.size() >= 3, "hardly any published fact seen");
        Set<String> sins = new TreeSet<>();
        published.forEach(type -> told(type, sins));
        assertEquals(Set.of(), sins, "figures and partners read codes, ids, numbers and dates only");
    }

    @Test
    void a_published_fact_is_known_by_its_stored_name_and_by_its_type() {
        Set<String> byName = new TreeSet<>();
        Set<String> byType = new TreeSet<>();
        RegisteredFacts.all().forEach((name, type) -> {
            if (name.contains(".published-")) {
                byName.add(name);
            }
            if (isPublished(type)) {
                byType.add(name);
            }
        });
        assertEquals(byName, byType, "…published-… and the sealed interface Published…Fact go together");
    }

    @Test
    void rotten_values_are_caught() {
        Set<String> sins = new TreeSet<>();
        judge(Rotten.class, "Rotten", sins);
        leak(Rotten.class, sins);
        told(Rotten.class, sins);
        assertEquals(
                Set.of(
                        "Rotten.any: java.lang.Object",
                        "Rotten.bag: java.util.Set<java.lang.String>",
                        "Rotten.half: double",
                        "Rotten.names can be changed",
                        "Rotten.names tells java.lang.String",
                        "Rotten.bag tells java.lang.String",
                        "Rotten.any tells java.lang.Object",
                        "Rotten.who tells " + PersonId.class.getName()),
                sins);
    }

    private static Stream<Class<?>> all(Class<?> kind) {
        return House.CORE.classes().stream()
                .filter(one -> one.isAssignableTo(kind) && !one.isInterface())
                .filter(one -> !one.isEquivalentTo(UnknownFact.class))
                .map(JavaClass::reflect);
    }

    private static Stream<Class<?>> ids() {
        return House.CORE.classes().stream()
                .filter(one -> one.getSimpleName().endsWith("Id") && !one.isInterface())
                .map(JavaClass::reflect);
    }

    private static boolean isPublished(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .anyMatch(i -> i.getSimpleName().startsWith("Published"));
    }

    private static void judge(Class<?> type, String where, Set<String> sins) {
        if (!type.isRecord()) {
            sins.add(where + ": not a record");
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (!isValue(component.getGenericType(), new ArrayList<>(List.of(type)))) {
                sins.add(where + "." + component.getName() + ": "
                        + component.getGenericType().getTypeName());
            }
        }
    }

    private static boolean isValue(Type type, List<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            return List.of(Optional.class, List.class, SortedSet.class, SortedMap.class)
                            .contains((Class<?>) generic.getRawType())
                    && Arrays.stream(generic.getActualTypeArguments()).allMatch(t -> isValue(t, seen));
        }
        if (!(type instanceof Class<?> plain)) {
            return false;
        }
        if (PLAIN.contains(plain) || plain.isEnum() || plain.getPackageName().equals("java.time")) {
            return true;
        }
        if (seen.contains(plain)) {
            return true;
        }
        seen.add(plain);
        if (plain.isSealed()) {
            return Arrays.stream(plain.getPermittedSubclasses()).allMatch(t -> isValue(t, seen));
        }
        return plain.isRecord()
                && Arrays.stream(plain.getRecordComponents()).allMatch(c -> isValue(c.getGenericType(), seen));
    }

    private static void leak(Class<?> type, Set<String> sins) {
        if (Arrays.stream(type.getRecordComponents()).noneMatch(c -> isCollection(c.getType()))) {
            return;
        }
        Object sample = Samples.of(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (isCollection(component.getType())) {
                try {
                    component.getAccessor().setAccessible(true);
                    ((Collection<?>) component.getAccessor().invoke(sample)).clear();
                    sins.add(type.getSimpleName() + "." + component.getName() + " can be changed");
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(type.getName(), e);
                } catch (UnsupportedOperationException kept) {
                    continue;
                }
            }
        }
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) && type != Set.class;
    }

    private static void told(Class<?> type, Set<String> sins) {
        for (RecordComponent component : type.getRecordComponents()) {
            Type told = component.getGenericType();
            while (told instanceof ParameterizedType generic) {
                told = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            }
            if (List.of(String.class, Object.class, Sealed.class, Bytes.class, PersonId.class, ResidentId.class)
                            .contains(told)
                    || told instanceof Class<?> plain && Map.class.isAssignableFrom(plain)) {
                sins.add(type.getSimpleName() + "." + component.getName() + " tells " + told.getTypeName());
            }
        }
    }
}
