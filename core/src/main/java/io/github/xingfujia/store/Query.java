package io.github.xingfujia.store;

import java.util.Optional;

/**
 * A question for one page of rows (查询).
 *
 * @param kind the kind of row
 * @param filter which rows; it holds the access policy's part too, so nothing is filtered afterwards
 * @param orderBy the attribute to order by, or {@link Kind#DUE_AT}; ties by id; rows without it come last
 * @param after the key a page before returned; empty for the first page
 * @param limit at most this many rows, 1 to 1000
 */
public record Query(String kind, Filter filter, String orderBy, Optional<String> after, int limit) {

    /** Refuses a limit outside 1 to 1000. */
    public Query {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** Returns the first page of a query. */
    public static Query of(String kind, Filter filter, String orderBy, int limit) {
        return new Query(kind, filter, orderBy, Optional.empty(), limit);
    }
}
