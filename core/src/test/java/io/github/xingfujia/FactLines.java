package io.github.xingfujia;

import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Fact;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of {@code facts.lock}: one for each fact, one for each code; sorted, and one never changes another. */
final class FactLines {

    private final Set<String> lines = new TreeSet<>();

    private FactLines() {}

    static Set<String> of(Map<String, Class<? extends Fact>> facts) {
        FactLines all = new FactLines();
        facts.forEach((name, type) -> all.lines.add(("fact " + name + " " + all.components(type, " ")).strip()));
        return all.lines;
    }

    private String components(Class<?> type, String between) {
        return Arrays.stream(type.getRecordComponents())
                .map(c -> c.getName() + ":" + form(c.getGenericType()))
                .collect(Collectors.joining(between));
    }

    /** Java's own words never change; only ours are written down. */
    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(House.CORE.root() + ".");
    }

    private String form(Type type) {
        if (type instanceof ParameterizedType generic) {
            String container = ((Class<?>) generic.getRawType()).getSimpleName().toLowerCase(Locale.ROOT);
            return container + "<" + form(generic.getActualTypeArguments()[0]) + ">";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum() && isOurs(plain)) {
            String name = plain.getName().substring(House.CORE.root().length() + 1);
            for (Object constant : plain.getEnumConstants()) {
                lines.add("code " + name + " "
                        + ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return name;
        } else if (plain.isRecord()) {
            RecordComponent[] parts = plain.getRecordComponents();
            boolean single =
                    parts.length == 1 && (parts[0].getType() == String.class || parts[0].getType() == long.class);
            return single
                    ? plain.getSimpleName() + "=" + form(parts[0].getGenericType())
                    : plain.getSimpleName() + "{" + components(plain, ",") + "}";
        } else if (plain == String.class) {
            return "text";
        } else if (plain == BigDecimal.class) {
            return "decimal";
        } else if (plain == Bytes.class) {
            return "bytes";
        } else if (plain == boolean.class) {
            return "flag";
        } else if (Set.of(int.class, Integer.class).contains(plain)) {
            return "int";
        } else if (Set.of(long.class, Long.class).contains(plain)) {
            return "long";
        }
        return plain.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
