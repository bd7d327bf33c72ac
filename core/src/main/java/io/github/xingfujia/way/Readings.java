package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import java.time.Instant;
import java.util.List;

/**
 * What somebody looked at within a span of time, whosever matter it was (某人查阅记录), from the index of looks; asking is a look
 * itself.
 *
 * @param <Q> what is asked
 * @param <R> what is shown
 */
public interface Readings<Q, R> {

    /** Returns the action the policy is asked about: of the whole home, for no single matter is asked about. */
    Action action();

    /** Returns how the text form of the reader begins, such as {@code staff:zhou@}. */
    String reader(Q query);

    /** Returns the first instant asked about. */
    Instant from(Q query);

    /** Returns the first instant after those asked about. */
    Instant until(Q query);

    /** Returns what is shown of the looks, the oldest first. */
    R show(Q query, List<Read> looks, Moment moment);

    /**
     * One look.
     *
     * @param at when, UTC
     * @param actor who, in the text form of the journal
     * @param about what was looked at, such as {@code case/7f…}; empty for what has no name
     * @param action what was asked
     * @param basis the purpose or exception under which it was allowed
     * @param cells how many sealed texts were opened
     */
    record Read(Instant at, String actor, String about, String action, String basis, int cells) {}
}
