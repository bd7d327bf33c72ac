package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;

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

    /** Returns one line, masked: nothing sealed is opened for a list. */
    R line(Row row, Moment moment);
}
