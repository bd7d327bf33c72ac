package io.github.xingfujia;

import io.github.xingfujia.casework.Person;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.store.Bytes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One value of any record, always the same: texts and numbers are tried in a fixed order until the record's own
 * constructor agrees.
 */
final class Samples {

    private static final List<String> TEXTS = List.of(
            "样本 sample",
            "sample",
            "500118105201",
            "abcdefghijklmnopqrstuvwx27",
            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
            "sample-0001",
            "30d",
            "case-abcdefghijklmnopqrstuvwx27",
            "case/sample",
            "2026-01-31",
            "11010519491231002X",
            "2026-01",
            "202601-0001",
            "2026-1",
            "202601-abcdefgh");
    private static final List<Long> WHOLES = List.of(7L, 500118105201L, 1L, 0L, 2026L, 202601L, 30L);
    /** Whoever is described says when she may be reached, which two equal times do not; weekly times end after they begin. */
    private static final List<Class<?>> PERSONS = List.of(Person.class, FilePerson.class, Asker.class);

    private static final Instant INSTANT = Instant.parse("2026-01-31T08:30:00.123456Z");

    private Samples() {}

    /** Returns the sample of a record type; its collections are given as lists that can still be changed. */
    static Object of(Class<?> type) {
        InvalidInput last = null;
        for (int text = 0; text < TEXTS.size(); text++) {
            for (int whole = 0; whole < WHOLES.size(); whole++) {
                try {
                    return record(type, text, whole);
                } catch (InvalidInput refused) {
                    last = refused;
                }
            }
        }
        throw new AssertionError("no sample of " + type.getName() + ": add a text or number to Samples", last);
    }

    private static Object record(Class<?> type, int text, int whole) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = value(components[i].getGenericType(), text, whole);
            if (PERSONS.contains(type) && parts[i] instanceof SafeContact) {
                parts[i] = SafeContact.by(LocalTime.of(8, 30), LocalTime.of(17, 30), MessageChannel.CALL);
            } else if (PERSONS.contains(type) && components[i].getName().equals("name")) {
                parts[i] = TEXTS.get(0); // a name is no number, though a phone is one
            }
            if (type == Weekly.class && parts[i] instanceof LocalTime && i > 1) {
                parts[i] = LocalTime.of(17, 30);
            }
            if (PERSONS.contains(type) && components[i].getName().equals("phone")) {
                // no text is a name and a number too
                parts[i] = Optional.of("10000000000");
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInput refused) {
                throw refused;
            }
            throw new AssertionError("no sample of " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    static Object value(Type type, int text, int whole) {
        if (type instanceof ParameterizedType generic) {
            Object item = value(generic.getActualTypeArguments()[0], text, whole);
            if (generic.getRawType() == Optional.class) {
                return Optional.of(item);
            } else if (generic.getRawType() == List.class) {
                return new ArrayList<>(List.of(item));
            } else if (generic.getRawType() == SortedSet.class || generic.getRawType() == Set.class) {
                return new TreeSet<>(List.of(item));
            }
            throw new AssertionError("no sample of " + type);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        } else if (plain == boolean.class || plain == Boolean.class) {
            return true;
        } else if (plain == long.class || plain == Long.class) {
            return WHOLES.get(whole);
        } else if (plain == int.class || plain == Integer.class) {
            return Math.toIntExact(WHOLES.get(whole) % 1_000_000L);
        } else if (plain == double.class) {
            return 0.5;
        } else if (plain.isSealed()) {
            return Arrays.stream(plain.getPermittedSubclasses())
                    .filter(Class::isRecord)
                    .findFirst()
                    .map(Samples::of)
                    .orElseThrow(() -> new AssertionError("no sample of " + plain));
        }
        for (Object constant : List.of(
                TEXTS.get(text),
                new BigDecimal("12.50"),
                LocalDate.of(2026, 1, 31),
                LocalTime.of(8, 30),
                DayOfWeek.MONDAY,
                INSTANT,
                Bytes.of(new byte[] {0, 1, 2, -1}))) {
            if (plain.isInstance(constant)) {
                return constant;
            }
        }
        throw new AssertionError("no sample of " + plain);
    }
}
