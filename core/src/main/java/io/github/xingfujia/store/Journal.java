package io.github.xingfujia.store;

import io.github.xingfujia.kernel.HomeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The journal (日志): the one truth. History, audit, outbox and evidence are its append-only entries.
 *
 * <p>Every method is atomic and safe for concurrent callers; none keeps a thread.
 */
public interface Journal {

    /**
     * Appends all of {@code batch} or nothing.
     *
     * @throws StaleStoreException when a stream is not at the version its entry follows, when an index row
     *     is not at its expected version, when a unique attribute is taken, or when a key or digest exists
     *     already: reload and decide again
     * @throws StoreException when the store failed; nothing was stored
     * @throws OutcomeUnknownException when the connection was lost during commit; repeating the same
     *     command id is safe
     */
    void append(HomeId home, Batch batch);

    /**
     * Appends each batch on its own in one transaction: a stale batch is left out, the others are stored.
     *
     * @return for each batch in order, whether it was stored
     */
    List<Boolean> appendEach(HomeId home, List<Batch> batches);

    /** Returns the entries of the streams, each stream whole and in order; missing streams are empty. */
    List<Entry> read(HomeId home, Collection<StreamId> streams);

    /** Returns the head of every stream asked for; {@link Head#NONE} for one that does not exist. */
    Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams);

    /**
     * Returns up to {@code max} entries with a position after {@code position}, in order, never skipping
     * one that commits later: a young hole ends the page, an old one is closed for ever.
     *
     * @param now the caller's instant, against which the age of a hole is measured
     */
    List<Recorded> readAfter(HomeId home, long position, int max, Instant now);
}
