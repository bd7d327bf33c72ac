package io.github.xingfujia.way;

import java.util.Optional;

/**
 * What time does to one kind of row (到期事务): run by {@code home.work()}, decided per aggregate, pure.
 *
 * @param <S> the state
 */
public interface Timed<S> extends Awaiting<S> {

    /** Returns what to count as advice before it is decided; {@link Loaded#counted} tells how many. */
    default Optional<Tally> tally(S state, Moment moment) {
        return Optional.empty();
    }

    /** Decides what is due now; empty when nothing is. */
    Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment);
}
