package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import java.util.Optional;

/**
 * One list of rows (列表): the policy's filter is part of the query, nothing is filtered afterwards.
 *
 * <p>Its kind declares the attributes {@link #SEEN_BY} and {@link #BARRED}.
 *
 * @param <Q> what is asked
 * @param <R> one line of the list
 */
public interface Listing<Q, R> {

    /** The attribute that holds the keys which open a row. */
    String SEEN_BY = "seenBy";

    /** The attribute that holds the keys which are barred from a row. */
    String BARRED = "barred";

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns the kind of row. */
    String kind();

    /** Returns which rows are asked for. */
    Filter filter(Q query, Moment moment);

    /** Returns the attribute to order by. */
    String orderBy();

    /**
     * Returns the kind whose row of the same id is read beside each row; empty when none is. Whoever may see the one may know what
     * the line says of the other.
     */
    default Optional<String> beside() {
        return Optional.empty();
    }

    /** Returns one line, masked: nothing sealed is opened for a list. */
    R line(Row row, Moment moment);

    /** Returns one line with what stands {@link #beside} it, where there is such a row. */
    default R line(Row row, Optional<Row> beside, Moment moment) {
        return line(row, moment);
    }
}
