package io.github.xingfujia.memory;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal in memory: positions are given under the lock, so there never is a hole. */
final class MemoryJournal implements Journal {

    private final Memory memory;

    MemoryJournal(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void append(HomeId home, Batch batch) {
        memory.append(home, batch);
    }

    @Override
    public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
        synchronized (memory) {
            batches.forEach(memory::check);
            return batches.stream().map(batch -> stored(home, batch)).toList();
        }
    }

    @Override
    public List<Entry> read(HomeId home, Collection<StreamId> streams) {
        synchronized (memory) {
            Drawer drawer = memory.drawer(home);
            return streams.stream()
                    .distinct()
                    .flatMap(s -> drawer.stream(s).stream())
                    .toList();
        }
    }

    @Override
    public Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams) {
        synchronized (memory) {
            Map<StreamId, Head> heads = new LinkedHashMap<>();
            for (StreamId stream : streams) {
                List<Entry> entries = memory.drawer(home).stream(stream);
                heads.put(
                        stream,
                        entries.isEmpty()
                                ? Head.NONE
                                : entries.get(entries.size() - 1).head());
            }
            return Collections.unmodifiableMap(heads);
        }
    }

    @Override
    public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
        synchronized (memory) {
            List<Recorded> page = new ArrayList<>();
            for (long p = position + 1; p <= memory.last() && page.size() < max; p++) {
                if (memory.at(p).home().equals(home)) {
                    page.add(new Recorded(p, memory.at(p).entry()));
                }
            }
            return List.copyOf(page);
        }
    }

    private boolean stored(HomeId home, Batch batch) {
        try {
            memory.append(home, batch);
            return true;
        } catch (StaleStoreException e) {
            return false;
        }
    }
}
