package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Regime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The running due date of a case (办理期限): what the facts say, nothing computed.
 *
 * @param due the last due date set; empty before the first and after the end
 * @param pausedAt since when it stands still
 * @param pauses spans it stood still since it was set
 * @param extensions periods added by consent since it was set
 * @param overdueAt the due date that was found overdue, once
 * @param regime how it is counted: before a court otherwise than among ourselves
 */
public record CaseClock(
        Optional<CaseFact.DueSet> due,
        Optional<Instant> pausedAt,
        List<Span> pauses,
        List<String> extensions,
        Optional<Instant> overdueAt,
        Regime regime) {

    static final CaseClock NONE =
            new CaseClock(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Regime.CIVIL);

    public CaseClock {
        pauses = ImmutableList.copyOf(pauses);
        extensions = ImmutableList.copyOf(extensions);
    }

    /** A span of standing still. */
    public record Span(Instant from, Instant until) {}

    /** A fresh start when the period starts anew; a new due date of the same start keeps its history. */
    CaseClock set(CaseFact.DueSet value) {
        boolean same = due.filter(d -> d.start().equals(value.start())).isPresent();
        return same
                ? new CaseClock(Optional.of(value), pausedAt, pauses, extensions, Optional.empty(), regime)
                : new CaseClock(Optional.of(value), Optional.empty(), List.of(), List.of(), Optional.empty(), regime);
    }

    CaseClock paused(Instant at) {
        return new CaseClock(due, Optional.of(at), pauses, extensions, overdueAt, regime);
    }

    public CaseClock resumed(Instant at) {
        List<Span> all = ImmutableList.<Span>builder()
                .addAll(pauses)
                .addAll(pausedAt.map(p -> new Span(p, at)).stream().toList())
                .build();
        return new CaseClock(due, Optional.empty(), all, extensions, overdueAt, regime);
    }

    public CaseClock extended(String period) {
        List<String> all =
                ImmutableList.<String>builder().addAll(extensions).add(period).build();
        return new CaseClock(due, pausedAt, pauses, all, overdueAt, regime);
    }

    CaseClock overdue(Instant at) {
        return new CaseClock(due, pausedAt, pauses, extensions, Optional.of(at), regime);
    }

    /** Returns the clock as it is counted from now on: what was set before no longer holds. */
    static CaseClock counted(Regime regime) {
        return new CaseClock(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), regime);
    }

    CaseClock stopped() {
        return NONE;
    }

    /** Returns when time alone may change something: the due date while the clock runs and it was not yet told. */
    public Optional<Instant> next() {
        return pausedAt.isPresent()
                ? Optional.empty()
                : due.map(CaseFact.DueSet::dueAt).filter(at -> !overdueAt.equals(Optional.of(at)));
    }

    /** Returns whether the due date has passed while the clock runs: true without any run. */
    public boolean isOverdue(Instant now) {
        return pausedAt.isEmpty() && due.filter(d -> !d.dueAt().isAfter(now)).isPresent();
    }

    /** Returns whether a due date has passed that was not told yet. */
    public boolean isToTell(Instant now) {
        return next().filter(at -> !at.isAfter(now)).isPresent();
    }
}
