package io.github.xingfujia.store;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.StaffId;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Supplier;

/** A fact with every closed form, plain ones, and values for them drawn from a seed. */
final class SampleFacts {

    enum Ending {
        AGREED,
        NOT_AGREED
    }

    record Inner(String text, Optional<Inner2> deeper) {}

    record Inner2(int number, SortedSet<String> words) {}

    record Everything(
            String text,
            int whole,
            long wide,
            BigDecimal money,
            boolean flag,
            LocalDate day,
            LocalTime time,
            Instant at,
            Bytes bytes,
            Ending ending,
            StaffId staff,
            Inner inner,
            List<Inner> list,
            List<Long> numbers,
            SortedSet<String> set,
            Optional<String> maybe,
            Optional<List<Integer>> maybeList,
            Optional<Sealed> sealed)
            implements Fact {}

    record Plain(String text) implements Fact {}

    private SampleFacts() {}

    static FactTypes types() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("sample.everything/1", Everything.class)
                .fact("sample.plain/1", Plain.class);
    }

    static FactCodec codec() {
        return new FactCodec(List.of(types()));
    }

    static EntryBody body(Fact... facts) {
        return new EntryBody(EntryHeader.of("clock", "sample.act", "sample"), List.of(facts), List.of());
    }

    /** Values that are hard on an encoding. */
    static final class Draw {

        private static final List<String> PIECES = List.of(
                "", "a", "\"", "\\", "\n", "\u0000", "\u007f", "é", "中", "𠮷", "😀", "\u2028", "/", "{", "null");

        private final Random random;

        Draw(long seed) {
            this.random = new Random(seed);
        }

        Everything everything() {
            return new Everything(
                    text(),
                    random.nextInt(),
                    random.nextLong(),
                    new BigDecimal(new BigInteger(70, random), random.nextInt(40) - 20).negate(),
                    random.nextBoolean(),
                    LocalDate.ofEpochDay(random.nextInt(400_000) - 200_000),
                    LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + random.nextInt(1_000_000_000)),
                    Micros.instant(random.nextLong() >> random.nextInt(20) >> 4),
                    bytes(),
                    Ending.values()[random.nextInt(2)],
                    StaffId.of("s" + random.nextInt(100)),
                    inner(),
                    some(this::inner),
                    some(random::nextLong),
                    ImmutableSortedSet.copyOf(some(this::text)),
                    maybe(this::text),
                    maybe(() -> some(random::nextInt)),
                    maybe(() -> new Sealed("person/a", "1", "suite", bytes(), bytes())));
        }

        String text() {
            return String.join("", some(() -> PIECES.get(random.nextInt(PIECES.size()))));
        }

        Bytes bytes() {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            return Bytes.of(bytes);
        }

        private Inner inner() {
            return new Inner(
                    text(), maybe(() -> new Inner2(random.nextInt(), ImmutableSortedSet.copyOf(some(this::text)))));
        }

        private <T> List<T> some(Supplier<T> one) {
            List<T> drawn = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                drawn.add(one.get());
            }
            return drawn;
        }

        private <T> Optional<T> maybe(Supplier<T> one) {
            return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
        }
    }
}
