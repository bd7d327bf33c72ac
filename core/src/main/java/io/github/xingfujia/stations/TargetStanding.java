package io.github.xingfujia.stations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a target is reached on a day (目标进度).
 *
 * @param target the target
 * @param actual how many there are; what lies outside the plan is not among them
 * @param outside how many more there are outside the plan: neither of it nor missing
 * @param progress how it stands
 * @param next the first milestone that is not reached; empty when all are
 * @param forecast when it will be reached
 * @param trend how many there were at the end of each of the last twelve months, and on the day
 * @param areas by town, planned and there; none for what has no place in villages
 */
public record TargetStanding(
        Target target,
        long actual,
        long outside,
        Progress progress,
        Optional<Target.Milestone> next,
        Forecast forecast,
        List<Count> trend,
        List<InArea> areas) {

    /** Keeps the lists in order. */
    public TargetStanding {
        trend = ImmutableList.copyOf(trend);
        areas = ImmutableList.copyOf(areas);
    }

    /** How a target stands. */
    public enum Progress {
        /** There are as many as there shall be. */
        REACHED,
        /** No day of it has passed unmet. */
        ON_THE_WAY,
        /** A milestone or its own day has passed unmet. */
        BEHIND
    }

    /** How many there were at the end of a day. */
    public record Count(LocalDate day, long amount) {}

    /** How many a town shall have by the plan, and has. */
    public record InArea(DivisionCode town, Label name, long planned, long actual, long outside) {}
}
