package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.Vault;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A store in which someone is faster: what she does happens between reading and the next append. */
final class OvertakenStore implements Store, Journal {

    private final Store store;
    private Runnable faster = () -> {};
    private int appends;

    OvertakenStore(Store store) {
        this.store = store;
    }

    void overtake(Runnable once) {
        faster = once;
        appends = 0;
    }

    /** Returns how often an append was tried since then. */
    int appends() {
        return appends;
    }

    @Override
    public void append(HomeId home, Batch batch) {
        Runnable now = faster;
        faster = () -> {};
        now.run();
        appends++;
        store.journal().append(home, batch);
    }

    @Override
    public void declare(List<Kind> kinds) {
        store.declare(kinds);
    }

    @Override
    public Journal journal() {
        return this;
    }

    @Override
    public Index index() {
        return store.index();
    }

    @Override
    public Vault vault() {
        return store.vault();
    }

    @Override
    public boolean isDurable() {
        return store.isDurable();
    }

    @Override
    public boolean isJoined() {
        return store.isJoined();
    }

    @Override
    public Store apart() {
        return store.apart();
    }

    @Override
    public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
        return store.journal().appendEach(home, batches);
    }

    @Override
    public List<Entry> read(HomeId home, Collection<StreamId> streams) {
        return store.journal().read(home, streams);
    }

    @Override
    public Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams) {
        return store.journal().heads(home, streams);
    }

    @Override
    public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
        return store.journal().readAfter(home, position, max, now);
    }
}
