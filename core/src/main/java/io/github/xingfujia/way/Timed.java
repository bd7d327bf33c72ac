package io.github.xingfujia.way;

import java.util.Optional;

/**
 * What time does to one kind of row (到期事务): run by {@code home.work()}, decided per aggregate, pure.
 *
 * @param <S> the state
 */
public interface Timed<S> extends Awaiting<S> {

    /** Decides what is due now; empty when nothing is. */
    Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment);
}
