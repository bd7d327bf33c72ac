package io.github.xingfujia.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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

    /** Streams of different matters may be written down a little out of order. */
    private static final Duration SLACK = Duration.ofHours(1);

    private record Running(
            String matter, long drawn, Optional<Instant> before, Optional<Instant> after, Instant last) {}

    private final BookComparison.End end;
    private final Map<String, Running> byMatter = new TreeMap<>();
    private final TreeSet<Running> byEnd =
            new TreeSet<>(Comparator.comparing(Running::last).thenComparing(Running::drawn));
    private long drawn;
    private long newlyMissed;
    private long newlyKept;

    RunningLimits(BookComparison.End end) {
        this.end = end;
    }

    /** Starts the limits of a decision, if it set any. */
    void start(String matter, Instant at, Optional<String> before, Optional<String> after) {
        forget(at.minus(SLACK));
        run(matter, before.map(l -> end.of(at, l)), after.map(l -> end.of(at, l)));
    }

    /** The proposed book takes a step, and the book before does not: what ran under it runs on. */
    void anew(String matter, Instant at, Optional<String> after) {
        Optional<Instant> was = Optional.ofNullable(byMatter.get(matter))
                .flatMap(Running::before)
                .filter(ending -> !at.isAfter(ending));
        stop(matter, at);
        run(matter, was, after.map(l -> end.of(at, l)));
    }

    private void run(String matter, Optional<Instant> was, Optional<Instant> is) {
        Stream.concat(was.stream(), is.stream()).max(Comparator.naturalOrder()).ifPresent(last -> {
            Running running = new Running(matter, drawn++, was, is, last);
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

    long newlyMissed() {
        return newlyMissed;
    }

    long newlyKept() {
        return newlyKept;
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
        boolean was = running.before().filter(at::isAfter).isPresent();
        boolean is = running.after().filter(at::isAfter).isPresent();
        newlyMissed += is && !was ? 1 : 0;
        newlyKept += was && !is ? 1 : 0;
    }
}
