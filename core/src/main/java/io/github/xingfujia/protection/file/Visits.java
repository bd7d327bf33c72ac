package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The visits to the victim (走访), by number from 1.
 *
 * @param all every visit
 */
public record Visits(Map<Integer, Visit> all) {

    static final Visits NONE = new Visits(Map.of());

    public Visits {
        all = ImmutableMap.copyOf(all);
    }

    /** How far a visit has come. */
    public enum Standing {
        PLANNED,
        CHECKED_IN,
        ALARMED,
        CHECKED_OUT,
        CANCELLED
    }

    /** A visit. */
    public record Visit(FileFact.VisitPlanned planned, Standing standing) {

        /** Returns whether time alone changes it: nobody came, or nobody told that all are safe. */
        boolean waits() {
            return standing == Standing.PLANNED || standing == Standing.CHECKED_IN;
        }
    }

    /** Returns a visit. */
    public Optional<Visit> find(int number) {
        return Optional.ofNullable(all.get(number));
    }

    /** Returns the number of the next visit. */
    public int next() {
        return all.size() + 1;
    }

    /** Returns those that still wait for somebody to come, or to tell that all are safe. */
    public Stream<Visit> waiting() {
        return all.values().stream().filter(Visit::waits);
    }

    /** Returns whether an alarm stands. */
    public boolean isAlarmed() {
        return late().isPresent();
    }

    /** Returns since when the oldest alarm stands; empty when none does. */
    Optional<Instant> late() {
        return all.values().stream()
                .filter(v -> v.standing() == Standing.ALARMED)
                .map(v -> v.planned().alarmAt())
                .min(Instant::compareTo);
    }

    Optional<Instant> due() {
        return waiting().map(v -> v.planned().alarmAt()).min(Instant::compareTo);
    }

    Visits after(FileFact fact) {
        if (fact instanceof FileFact.VisitPlanned f) {
            Map<Integer, Visit> after = new TreeMap<>(all);
            after.put(f.visit(), new Visit(f, Standing.PLANNED));
            return new Visits(after);
        } else if (fact instanceof FileFact.VisitCheckedIn f) {
            return as(f.visit(), Standing.CHECKED_IN);
        } else if (fact instanceof FileFact.VisitCheckedOut f) {
            return as(f.visit(), Standing.CHECKED_OUT);
        } else if (fact instanceof FileFact.VisitAlarmed f) {
            return as(f.visit(), Standing.ALARMED);
        }
        return fact instanceof FileFact.VisitCancelled f ? as(f.visit(), Standing.CANCELLED) : this;
    }

    private Visits as(int number, Standing standing) {
        Map<Integer, Visit> after = new TreeMap<>(all);
        after.computeIfPresent(number, (n, visit) -> new Visit(visit.planned(), standing));
        return new Visits(after);
    }
}
