package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the open tasks stand (联动看板), department by department: whose next step each is.
 *
 * @param at when it was asked
 * @param departments in the order of the county's list
 */
public record Board(Instant at, List<Line> departments) {

    /** Keeps the departments in order. */
    public Board {
        departments = ImmutableList.copyOf(departments);
    }

    /**
     * How many tasks stand one way.
     *
     * @param standing how
     * @param tasks how many
     */
    public record Count(Standing standing, long tasks) {}

    /**
     * One department.
     *
     * @param department its code
     * @param name what it is called here
     * @param counts by standing; what has none is left out
     * @param overdue how many are late
     * @param overdueSince since when the oldest of them is
     * @param nextDue when the next one is due that is not late
     */
    public record Line(
            DepartmentCode department,
            Label name,
            List<Count> counts,
            long overdue,
            Optional<Instant> overdueSince,
            Optional<Instant> nextDue) {

        /** Keeps the counts in order. */
        public Line {
            counts = ImmutableList.copyOf(counts);
        }
    }
}
