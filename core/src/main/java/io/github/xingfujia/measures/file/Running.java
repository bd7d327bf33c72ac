package io.github.xingfujia.measures.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time limits that run on the measures of a file (措施期限): set and stopped by facts, never computed.
 *
 * @param all by measure and kind, in the order they were set
 */
public record Running(List<One> all) {

    static final Running NONE = new Running(List.of());

    /** Keeps the list as it is given. */
    public Running {
        all = ImmutableList.copyOf(all);
    }

    /** One that runs, and to which post its passing was told. */
    public record One(int measure, Clock clock, Optional<PostId> told) {}

    Running after(MeasureFact fact) {
        if (fact instanceof MeasureFact.ClockSet f) {
            return without(f.measure(), f.clock().kind()).and(new One(f.measure(), f.clock(), Optional.empty()));
        } else if (fact instanceof MeasureFact.ClockStopped f) {
            return without(f.measure(), f.kind());
        } else if (fact instanceof MeasureFact.ClockPassed f) {
            return new Running(all.stream()
                    .map(o -> o.measure() == f.measure() && o.clock().kind() == f.kind()
                            ? new One(o.measure(), o.clock(), Optional.of(f.to()))
                            : o)
                    .toList());
        }
        return this;
    }

    /** Returns those of one measure. */
    public List<One> of(int measure) {
        return all.stream().filter(o -> o.measure() == measure).toList();
    }

    /** Returns whether a limit of that kind runs on the measure. */
    public boolean runs(int measure, ClockKind kind) {
        return of(measure).stream().anyMatch(o -> o.clock().kind() == kind);
    }

    /** Returns the one that ends first. */
    public Optional<One> first() {
        return all.stream().min(Comparator.comparing(o -> o.clock().dueAt()));
    }

    /** Returns those that have passed and were told to nobody yet. */
    public List<One> toTell(Instant now) {
        return all.stream()
                .filter(o -> o.told().isEmpty() && o.clock().isOverdue(now))
                .toList();
    }

    private Running without(int measure, ClockKind kind) {
        return new Running(all.stream()
                .filter(o -> o.measure() != measure || o.clock().kind() != kind)
                .toList());
    }

    private Running and(One one) {
        return new Running(ImmutableList.<One>builder().addAll(all).add(one).build());
    }
}
