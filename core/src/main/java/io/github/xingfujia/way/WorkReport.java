package io.github.xingfujia.way;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What one run of {@code home.work()} did (到期事务报告).
 *
 * @param done how many rows were moved on by an entry
 * @param moved how many only got a new due instant
 * @param left whether more is due now
 * @param stuck rows that failed, with the reason; they wait and the others went on
 */
public record WorkReport(int done, int moved, boolean left, List<Stuck> stuck) {

    static final WorkReport NOTHING = new WorkReport(0, 0, false, List.of());
    static final WorkReport DONE = new WorkReport(1, 0, false, List.of());

    /** Keeps the list as it is given. */
    public WorkReport {
        stuck = List.copyOf(stuck);
    }

    WorkReport and(WorkReport more) {
        List<Stuck> all =
                ImmutableList.<Stuck>builder().addAll(stuck).addAll(more.stuck).build();
        return new WorkReport(done + more.done, moved + more.moved, left || more.left, all);
    }

    WorkReport leaving(boolean more) {
        return new WorkReport(done, moved, more, stuck);
    }

    /**
     * A row that failed.
     *
     * @param row kind and id
     * @param reason the kind of failure; never a sealed value
     */
    public record Stuck(String row, String reason) {
        static Stuck of(Ref ref, RuntimeException e) {
            return new Stuck(ref.toString(), e.getClass().getSimpleName());
        }
    }
}
