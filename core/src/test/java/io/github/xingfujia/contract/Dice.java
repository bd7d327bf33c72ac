package io.github.xingfujia.contract;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Rows and questions drawn from a seed, with the texts and numbers that stores get wrong. */
final class Dice {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "a ",
            " a",
            "ab",
            "aB",
            "a%",
            "a_b",
            "a\\",
            "a'b",
            "\"",
            "é",
            "e\u0301",
            "É",
            "ı",
            "İ",
            "i",
            "ß",
            "ss",
            "ﬀ",
            "ff",
            "中",
            "中文",
            "𠮷",
            "𠮷野",
            "😀",
            "！",
            "\ufffd",
            "\ud7ff",
            "\udbff\udfff",
            "10",
            "9",
            "-",
            "null",
            "a\tb",
            "a\nb",
            "~");
    private static final List<Long> NUMBERS =
            List.of(Long.MIN_VALUE, Long.MAX_VALUE, -1L, 0L, 1L, 2L, 9L, 10L, 10_445_414_399_123_456L);
    private static final List<String> TEXT_ATTRIBUTES = List.of("state", "number", "order", "seenBy", "barred");
    private static final List<String> NUMBER_ATTRIBUTES = List.of("group", "openedAt", Kind.DUE_AT);
    private static final List<String> ORDERS = List.of("state", "number", "order", "group", "openedAt", Kind.DUE_AT);

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Row.Builder row = Row.of(KitKinds.CASE, text() + "#" + i);
            if (random.nextInt(4) > 0) {
                row.text("state", text());
            }
            if (random.nextInt(4) > 0) {
                row.text("number", text() + i);
            }
            if (random.nextInt(2) > 0) {
                row.text("order", text());
            }
            if (random.nextInt(4) > 0) {
                row.number("group", number());
            }
            if (random.nextInt(2) > 0) {
                row.number("openedAt", random.nextInt(4));
            }
            if (random.nextInt(3) > 0) {
                row.dueAt(instant());
            }
            row.texts("seenBy", ImmutableSortedSet.copyOf(some(this::text, 3)));
            row.texts("barred", ImmutableSortedSet.copyOf(some(this::text, 1)));
            rows.add(row.build());
        }
        return rows;
    }

    Query query() {
        return Query.of(
                KitKinds.CASE.name(), filter(2), one(ORDERS), 1 + random.nextInt(random.nextBoolean() ? 5 : 70));
    }

    Filter filter(int depth) {
        switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0:
                return new Filter.Equal(one(TEXT_ATTRIBUTES), text());
            case 1:
                return new Filter.In(one(TEXT_ATTRIBUTES), some(this::text, 6));
            case 2:
                return new Filter.Prefix(one(TEXT_ATTRIBUTES), text());
            case 3:
                return new Filter.NoneOf(one(TEXT_ATTRIBUTES), some(this::text, 6));
            case 4:
                return range();
            case 5:
                return Filter.everything();
            default:
                return new Filter.All(some(() -> filter(depth - 1), 3));
        }
    }

    List<String> dimensions() {
        return some(() -> one(List.of("state", "order", "group", "openedAt")), 2).stream()
                .distinct()
                .toList();
    }

    private Filter range() {
        String attribute = one(NUMBER_ATTRIBUTES);
        IntFunction<Long> bound =
                i -> attribute.equals(Kind.DUE_AT) && random.nextInt(3) > 0 ? Micros.of(instant()) : number();
        return new Filter.Range(attribute, bound.apply(0), bound.apply(1));
    }

    private Instant instant() {
        Instant base = random.nextInt(4) > 0
                ? Instant.parse("2026-11-24T00:00:00.000001Z")
                : Instant.parse("2300-01-01T00:00:00.999999Z");
        return base.plus(random.nextInt(5), ChronoUnit.MICROS);
    }

    private String text() {
        return one(TEXTS);
    }

    private long number() {
        return one(NUMBERS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(Supplier<T> one, int most) {
        List<T> drawn = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            drawn.add(one.get());
        }
        return drawn;
    }
}
