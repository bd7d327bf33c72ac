package io.github.xingfujia.store;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rows of declared kinds (索引): derived from the journal, changed only inside a {@link Batch}, except for
 * {@link #touch} and {@link #replace} which never say anything the journal does not.
 */
public interface Index {

    /** Returns one page of rows, by key. */
    Page<Row> find(HomeId home, Query query);

    /** Returns the rows with these ids that exist, ordered by id. */
    List<Row> get(HomeId home, String kind, Collection<String> ids);

    /**
     * Returns how many rows pass the filter, by the values of {@code dimensions} (text or number
     * attributes; an absent value counts as the empty text).
     */
    List<Count> count(HomeId home, String kind, Filter filter, List<String> dimensions);

    /**
     * Moves {@code dueAt} of rows without an entry, each only if it still has the expected version; the
     * version stays.
     *
     * @return how many were moved
     */
    int touch(HomeId home, List<Touch> touches);

    /** Replaces every row of a kind by {@code rows}: the last step of a rebuild from the journal. */
    void replace(HomeId home, String kind, List<Row> rows);

    /**
     * A move of one row's {@code dueAt}.
     *
     * @param expectedVersion the version the row must still have
     * @param dueAt the new instant; empty for never
     */
    record Touch(String kind, String id, long expectedVersion, Optional<Instant> dueAt) {}

    /**
     * How many rows share the values of the dimensions asked for.
     *
     * @param values in the order of the dimensions
     * @param rows how many
     */
    record Count(List<String> values, long rows) {
        /** Keeps the values as they are given. */
        public Count {
            values = List.copyOf(values);
        }
    }
}
