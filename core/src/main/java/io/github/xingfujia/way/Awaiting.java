package io.github.xingfujia.way;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that waits for its time (待到期事项), watched by {@code home.work()}.
 *
 * @param <S> the state of what waits
 */
public interface Awaiting<S> {

    /** Returns the aggregate whose rows fall due. */
    Aggregate<S> aggregate();

    /** Returns the name that stands in the entries, such as {@code casework.due}. */
    String name();

    /** Returns what else to load for a decision. */
    default List<Ref> beside(S state) {
        return List.of();
    }

    /** Returns what makes it due again before its time; empty when nothing does. */
    default List<Waking> waking() {
        return List.of();
    }

    /** Returns the next instant after {@code now} at which something may be due; empty for never. */
    Optional<Instant> next(S state, Instant now);
}
