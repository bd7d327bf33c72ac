package io.github.xingfujia.way;

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

    /** Keeps the list as it is given. */
    public WorkReport {
        stuck = List.copyOf(stuck);
    }

    /**
     * A row that failed.
     *
     * @param row kind and id
     * @param reason the kind of failure; never a sealed value
     */
    public record Stuck(String row, String reason) {}
}
