package io.github.xingfujia.way;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import java.util.List;
import java.util.Optional;

/**
 * A count over index rows (计数看板): the policy's filter is part of every count, nothing is filtered afterwards.
 *
 * @param <Q> what is asked
 * @param <R> what comes of it
 */
public interface Census<Q, R> {

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns the kind of row; it declares {@link Listing#SEEN_BY} and {@link Listing#BARRED}. */
    String kind();

    /** Returns what is counted, one count each; at most 60. */
    List<Filter> filters(Q query, Moment moment);

    /** Returns the attribute to count by. */
    String by();

    /** Returns the attribute by which the first row of each count is found. */
    String orderBy();

    /** Returns what comes of it; one part per filter, in order. */
    R result(Q query, List<Part> parts, Moment moment);

    /** How many rows share one value. */
    record Cell(String value, long rows) {}

    /**
     * What one filter came to.
     *
     * @param cells by value
     * @param first the first row that passes; empty when none does
     */
    record Part(List<Cell> cells, Optional<Row> first) {

        /** Keeps the cells in order. */
        public Part {
            cells = ImmutableList.copyOf(cells);
        }

        /** Returns how many rows passed. */
        public long rows() {
            return cells.stream().mapToLong(Cell::rows).sum();
        }
    }
}
