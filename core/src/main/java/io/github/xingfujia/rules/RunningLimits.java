package io.github.xingfujia.rules;

import io.github.xingfujia.rules.BookDifference.Missed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The time limits that still run, under the book before and under the proposed one: each is forgotten as soon as it was
 * kept or has passed under both.
 */
final class RunningLimits {

    /** What was done may be written down days later. */
    private static final Duration SLACK = Duration.ofDays(14);

    private record Running(
            String matter, String where, long drawn, Optional<Instant> before, Optional<Instant> after, Instant last) {}

    private final Map<String, Running> byMatter = new TreeMap<>();
    private final TreeSet<Running> byEnd =
            new TreeSet<>(Comparator.comparing(Running::last).thenComparing(Running::drawn));
    private long drawn;
    private final Map<String, long[]> missed = new TreeMap<>();

    /** Starts the limits of a decision at a place, if it set any: they end at these instants. */
    void start(String matter, String where, Instant now, Optional<Instant> before, Optional<Instant> after) {
        forget(now.minus(SLACK));
        stop(matter, now);
        run(matter, where, before, after);
    }

    /** The proposed book takes a step, and the book before does not: what ran under it runs on. */
    void anew(String matter, String where, Instant at, Optional<Instant> after) {
        Optional<Instant> was = Optional.ofNullable(byMatter.get(matter))
                .flatMap(Running::before)
                .filter(at::isBefore);
        stop(matter, at);
        run(matter, where, was, after);
    }

    private void run(String matter, String where, Optional<Instant> was, Optional<Instant> is) {
        Stream.concat(was.stream(), is.stream()).max(Comparator.naturalOrder()).ifPresent(last -> {
            Running running = new Running(matter, where, drawn++, was, is, last);
            byMatter.put(matter, running);
            byEnd.add(running);
        });
    }

    /** Ends the limit of a matter in which somebody took the next step. */
    void stop(String matter, Instant at) {
        Running running = byMatter.remove(matter);
        if (running != null) {
            byEnd.remove(running);
            count(running, at);
        }
    }

    /** Counts every limit that ended by then and was not kept; what still runs under one of the books is open. */
    void pass(Instant until) {
        byEnd.forEach(running -> count(running, until));
        byEnd.clear();
        byMatter.clear();
    }

    /** Returns how many differ at each place, by place. */
    List<Missed> missed() {
        return missed.entrySet().stream()
                .map(e -> new Missed(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList();
    }

    int held() {
        return byEnd.size();
    }

    private void forget(Instant now) {
        while (!byEnd.isEmpty() && byEnd.first().last().isBefore(now)) {
            Running passed = byEnd.first();
            byEnd.remove(passed);
            byMatter.remove(passed.matter(), passed);
            count(passed, now);
        }
    }

    private void count(Running running, Instant at) {
        // a day's limit ends as the next day begins: what is done from then on is late, as on every desk
        boolean was = running.before().filter(end -> !at.isBefore(end)).isPresent();
        boolean is = running.after().filter(end -> !at.isBefore(end)).isPresent();
        if (is != was) {
            missed.computeIfAbsent(running.where(), w -> new long[2])[is ? 0 : 1]++;
        }
    }
}
