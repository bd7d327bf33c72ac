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

/**
 * Looks of one reader at one thing that followed each other (同一次查看), told as one line; what was written stands alone.
 *
 * @param first the first of them
 * @param until when the last of them was
 * @param times how many there were
 */
record Sitting<T>(T first, Instant until, int times) {

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
                all.set(before.get(), new Sitting<>(one.first(), now, one.times() + 1));
            } else {
                key.ifPresent(k -> last.put(k, all.size()));
                all.add(new Sitting<>(look, now, 1));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing((Sitting<T> s) -> s.until()).reversed())
                .toList();
    }

    /** Returns what was done, and how often when it was more than once. */
    String said(String what, Times times, Locale locale) {
        return this.times == 1
                ? what
                : Words.of("looked.often", what, Integer.toString(this.times), times.minute(until))
                        .in(locale);
    }
}
