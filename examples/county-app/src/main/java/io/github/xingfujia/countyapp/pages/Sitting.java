package io.github.xingfujia.countyapp.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks of one reader at one thing that followed each other (同一次查看), told as one line; what was written stands alone.
 *
 * @param looks they, the first of them first
 * @param until when the last of them was
 */
record Sitting<T>(List<T> looks, Instant until) {

    /** A look that comes later than this after the one before begins another sitting. */
    private static final Duration GAP = Duration.ofMinutes(30);

    /**
     * Returns the sittings, the latest first.
     *
     * @param same what two looks of one sitting have in common; empty for what is never told together
     */
    static <T> List<Sitting<T>> of(List<T> looks, Function<T, Instant> at, Function<T, Optional<Object>> same) {
        List<Sitting<T>> all = new ArrayList<>();
        Map<Object, Integer> last = new HashMap<>();
        for (T look : looks.stream().sorted(Comparator.comparing(at)).toList()) {
            Instant now = at.apply(look);
            Optional<Object> key = same.apply(look);
            Optional<Integer> before =
                    key.map(last::get).filter(i -> !all.get(i).until().plus(GAP).isBefore(now));
            if (before.isPresent()) {
                Sitting<T> one = all.get(before.get());
                all.set(before.get(), new Sitting<>(with(one.looks(), look), now));
            } else {
                key.ifPresent(k -> last.put(k, all.size()));
                all.add(new Sitting<>(List.of(look), now));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing((Sitting<T> s) -> s.until()).reversed())
                .toList();
    }

    private static <T> List<T> with(List<T> looks, T last) {
        return Stream.concat(looks.stream(), Stream.of(last)).toList();
    }

    T first() {
        return looks.get(0);
    }

    int times() {
        return looks.size();
    }

    /** Returns each different thing that was done, once. */
    String all(Function<T, String> said) {
        return looks.stream().map(said).distinct().collect(Collectors.joining("；"));
    }

    /** Returns what was done, and how often when it was more than once. */
    String said(String what, Times times, Locale locale) {
        return times() == 1
                ? what
                : Words.of("looked.often", what, Integer.toString(times()), times.minute(until))
                        .in(locale);
    }
}
