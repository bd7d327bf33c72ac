package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

    /**
     * A visit.
     *
     * @param there who of those who go has checked in
     * @param back who of them has told that she is safe
     */
    public record Visit(FileFact.VisitPlanned planned, Standing standing, List<StaffId> there, List<StaffId> back) {
        /** Keeps the lists in the order of coming and going. */
        public Visit {
            there = ImmutableList.copyOf(there);
            back = ImmutableList.copyOf(back);
        }

        static Visit of(FileFact.VisitPlanned planned) {
            return new Visit(planned, Standing.PLANNED, List.of(), List.of());
        }

        Visit as(Standing now) {
            return new Visit(planned, now, there, back);
        }

        /** It begins when all who go are there: never a lone visit. */
        Visit checkedIn(Optional<StaffId> by) {
            List<StaffId> all = by.map(one -> more(there, one)).orElse(planned.staff());
            Standing now =
                    standing == Standing.PLANNED && all.containsAll(planned.staff()) ? Standing.CHECKED_IN : standing;
            return new Visit(planned, now, all, back);
        }

        /** It is over when everybody who came has told for herself, or somebody at the desk who reached all of them for all. */
        Visit checkedOut(Optional<StaffId> by) {
            List<StaffId> all = by.map(one -> more(back, one)).orElse(planned.staff());
            Standing now = all.containsAll(there.isEmpty() ? planned.staff() : there) ? Standing.CHECKED_OUT : standing;
            return new Visit(planned, now, there, all);
        }

        /** Returns whether it is over once she, or the desk for all, tells so. */
        public boolean isOverWith(Optional<StaffId> by) {
            return checkedOut(by).standing() == Standing.CHECKED_OUT;
        }

        private static List<StaffId> more(List<StaffId> before, StaffId one) {
            return Stream.concat(before.stream(), Stream.of(one)).distinct().toList();
        }

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

    /** Returns those from which somebody who came is not back, whether the alarm rang or not. */
    public Stream<Visit> out() {
        return all.values().stream()
                .filter(v -> v.standing() == Standing.CHECKED_IN
                        || v.standing() == Standing.ALARMED
                        || v.standing() == Standing.PLANNED && !v.there().isEmpty());
    }

    /** Returns when the first alarm for somebody who is out rings, or rang. */
    public Optional<Instant> alarmAt() {
        return out().map(v -> v.planned().alarmAt()).min(Instant::compareTo);
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
            after.put(f.visit(), Visit.of(f));
            return new Visits(after);
        } else if (fact instanceof FileFact.VisitCheckedIn f) {
            return with(f.visit(), v -> v.checkedIn(f.by()));
        } else if (fact instanceof FileFact.VisitCheckedOut f) {
            return with(f.visit(), v -> v.checkedOut(f.by()));
        } else if (fact instanceof FileFact.VisitAlarmed f) {
            return with(f.visit(), v -> v.as(Standing.ALARMED));
        }
        return fact instanceof FileFact.VisitCancelled f ? with(f.visit(), v -> v.as(Standing.CANCELLED)) : this;
    }

    private Visits with(int number, UnaryOperator<Visit> change) {
        Map<Integer, Visit> after = new TreeMap<>(all);
        after.computeIfPresent(number, (n, visit) -> change.apply(visit));
        return new Visits(after);
    }
}
