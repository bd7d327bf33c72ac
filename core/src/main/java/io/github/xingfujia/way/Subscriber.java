package io.github.xingfujia.way;

import io.github.xingfujia.store.StreamId;
import java.util.List;

/**
 * Someone in the same process who wants to know that something has changed (进程内订阅者): a cache, a live page, a test.
 *
 * <p>Told on the thread that changed it, once it is committed; inside a transaction of the host after the host's commit,
 * never when it rolls back. Best effort: a process that ends tells nobody, and what another process changes is not told
 * here. What must not be missed reads the journal. What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface Subscriber {

    /** Takes note that each of {@code streams} has a new entry. */
    void changed(List<StreamId> streams);
}
