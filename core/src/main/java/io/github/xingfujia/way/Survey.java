package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.PublishedFact;

/**
 * One figure drawn from the published facts of the whole journal (汇总): recorded like a look, then walked once in the
 * order of the journal; nothing sealed and nothing unpublished is read.
 *
 * @param <Q> what is asked
 * @param <R> what comes of it
 */
public interface Survey<Q, R> {

    /** Returns the action the policy is asked about. */
    Action action();

    /** Returns whose figures are asked for. */
    Scope scope(Q query, Moment moment);

    /** Returns what the access stream says was asked, such as {@code register/500118106201}. */
    String basis(Q query);

    /** Returns the last position to be read; {@link Long#MAX_VALUE} for all there is. */
    long until(Q query);

    /** Starts a count; it keeps no fact. */
    Count<R> begin(Q query, Moment moment);

    /**
     * A count under way.
     *
     * @param <R> what comes of it
     */
    interface Count<R> {

        /** Takes the next published fact. */
        void take(PublishedFact fact);

        /**
         * Returns what was counted.
         *
         * @param position the position of the last entry that was read: the same question up to there has the same answer
         */
        R result(long position);
    }
}
