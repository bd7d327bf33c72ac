package io.github.xingfujia.store;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.HomeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A place to keep one or more homes (存储): the three ports over one database.
 *
 * <p>Implemented by adapters; every adapter passes the published contract kit.
 */
public interface Store {

    /** Tells the store which kinds exist, before anything else is called; refuses what it cannot keep. */
    void declare(List<Kind> kinds);

    /** Returns the journal. */
    Journal journal();

    /** Returns the index. */
    Index index();

    /** Returns the vault. */
    Vault vault();

    /**
     * Returns the entries of streams and the keys that exist among {@code keys}, with all their parents; in one turn where
     * the store can.
     */
    default Turn read(HomeId home, Collection<StreamId> streams, Collection<String> keys) {
        return new Turn(journal().read(home, streams), keys.isEmpty() ? Map.of() : vault().keys(home, keys));
    }

    /** What one turn to the store brought: entries as {@link Journal#read}, keys as {@link Vault#keys}. */
    record Turn(List<Entry> entries, Map<String, WrappedKey> keys) {
        /** Keeps both as they are given. */
        public Turn {
            entries = List.copyOf(entries);
            keys = ImmutableMap.copyOf(keys);
        }
    }

    /** Returns whether what was acknowledged is still there after the process has ended. */
    boolean isDurable();

    /**
     * Returns whether what the caller writes now is part of a transaction that its host alone ends: then an overtaken
     * command is not decided again, for it might be decided on what the transaction saw before.
     */
    boolean isJoined();

    /**
     * Runs {@code then} once what the caller wrote is committed (提交之后): at once in a transaction of its own, after the
     * host's commit inside the host's, never when the host rolls back.
     */
    void afterCommit(Runnable then);

    /**
     * Returns the same store outside any transaction of the host (独立写入): for what must stay even when the host
     * takes its own work back, such as who has looked; this store itself where nothing can be joined.
     */
    Store apart();
}
