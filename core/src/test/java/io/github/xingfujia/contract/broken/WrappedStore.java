package io.github.xingfujia.contract.broken;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.Vault;
import io.github.xingfujia.store.WrappedKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A sound store in memory, all ports in one, for a subclass to break in one place. */
abstract class WrappedStore implements Store, Journal, Index, Vault {

    final Store sound = MemoryStore.create();

    @Override
    public void declare(List<Kind> kinds) {
        sound.declare(kinds);
    }

    @Override
    public Journal journal() {
        return this;
    }

    @Override
    public Index index() {
        return this;
    }

    @Override
    public Vault vault() {
        return this;
    }

    @Override
    public boolean isDurable() {
        return false;
    }

    @Override
    public boolean isJoined() {
        return false;
    }

    @Override
    public Store apart() {
        return this;
    }

    @Override
    public void append(HomeId home, Batch batch) {
        sound.journal().append(home, batch);
    }

    @Override
    public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
        return sound.journal().appendEach(home, batches);
    }

    @Override
    public List<Entry> read(HomeId home, Collection<StreamId> streams) {
        return sound.journal().read(home, streams);
    }

    @Override
    public Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams) {
        return sound.journal().heads(home, streams);
    }

    @Override
    public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
        return sound.journal().readAfter(home, position, max, now);
    }

    @Override
    public Page<Row> find(HomeId home, Query query) {
        return sound.index().find(home, query);
    }

    @Override
    public List<Row> get(HomeId home, String kind, Collection<String> ids) {
        return sound.index().get(home, kind, ids);
    }

    @Override
    public List<Count> count(HomeId home, String kind, Filter filter, List<String> dimensions) {
        return sound.index().count(home, kind, filter, dimensions);
    }

    @Override
    public int touch(HomeId home, List<Touch> touches) {
        return sound.index().touch(home, touches);
    }

    @Override
    public void replace(HomeId home, String kind, List<Row> rows) {
        sound.index().replace(home, kind, rows);
    }

    @Override
    public Map<String, WrappedKey> keys(HomeId home, Collection<String> ids) {
        return sound.vault().keys(home, ids);
    }

    @Override
    public List<SearchDigest> find(HomeId home, String field, String digest) {
        return sound.vault().find(home, field, digest);
    }

    @Override
    public void destroy(HomeId home, String keyId, Batch record) {
        sound.vault().destroy(home, keyId, record);
    }
}
