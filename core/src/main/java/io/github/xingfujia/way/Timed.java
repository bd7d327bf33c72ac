package io.github.xingfujia.way;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What time does to one kind of row (到期事务): run by {@code home.work()}, decided per aggregate, pure.
 *
 * @param <S> the state
 */
public interface Timed<S> {

    /** Returns the aggregate whose rows fall due. */
    Aggregate<S> aggregate();

    /** Returns the name that stands in the entries, such as {@code casework.due}. */
    String name();

    /** Returns what else to load for a decision. */
    default List<Ref> beside(S state) {
        return List.of();
    }

    /** Decides what is due now; empty when nothing is. */
    Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment);

    /** Returns the next instant after {@code now} at which something may be due; empty for never. */
    Optional<Instant> next(S state, Instant now);
}
