package io.github.xingfujia.badhouse.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sin upon sin: whatever makes two runs differ. */
final class Restless {

    private Restless() {}

    static LocalDate calls() {
        return LocalDate.now();
    }

    static Supplier<Instant> refers() {
        return Instant::now;
    }

    static long counts() {
        return System.nanoTime();
    }

    static Instant asks(Clock clock) {
        return clock.instant();
    }

    static int throwsDice() {
        return new Random(1).nextInt();
    }

    static Supplier<UUID> namesItself() {
        return UUID::randomUUID;
    }

    static Thread runs(Runnable work) {
        return new Thread(work);
    }

    static long streams(List<String> some) {
        return some.parallelStream().count();
    }

    static String lowers(String text) {
        return text.toLowerCase();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static String formats(int number) {
        return String.format("%d", number);
    }

    static Set<String> shuffles() {
        return Set.of("a", "b");
    }

    static Map<Integer, List<String>> groups(List<String> some) {
        return some.stream().collect(Collectors.groupingBy(String::length));
    }

    static Map<String, String> hashes() {
        return new HashMap<>();
    }
}
