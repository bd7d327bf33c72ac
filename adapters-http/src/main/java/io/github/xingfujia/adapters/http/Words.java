package io.github.xingfujia.adapters.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words in which codes travel (代码写法): {@code AS_AGREED} is {@code as-agreed}. */
final class Words {

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(c -> of((Enum<?>) c)).toList();
    }

    static Optional<Object> read(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> of((Enum<?>) c).equals(word))
                .map(Object.class::cast)
                .findFirst();
    }
}
