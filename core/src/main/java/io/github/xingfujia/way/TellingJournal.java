package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A journal that tells the subscribers of the process what was appended, once it is committed (提交后告知). */
final class TellingJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(TellingJournal.class);

    private final Store store;
    private final Journal journal;
    private final List<Subscriber> subscribers;

    private TellingJournal(Store store, List<Subscriber> subscribers) {
        this.store = store;
        this.journal = store.journal();
        this.subscribers = subscribers;
    }

    /** Returns the journal to append to; the store's own when nobody wants to know. */
    static Journal of(Ways made) {
        return made.subscribers().isEmpty()
                ? made.store().journal()
                : new TellingJournal(made.store(), made.subscribers());
    }

    @Override
    public void append(HomeId home, Batch batch) {
        journal.append(home, batch);
        tell(List.of(batch));
    }

    @Override
    public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
        List<Boolean> stored = journal.appendEach(home, batches);
        List<Batch> won = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            if (stored.get(i)) {
                won.add(batches.get(i));
            }
        }
        if (!won.isEmpty()) {
            tell(won);
        }
        return stored;
    }

    private void tell(List<Batch> batches) {
        tell(store, subscribers, batches);
    }

    static void tell(Store store, List<Subscriber> subscribers, List<Batch> batches) {
        List<StreamId> streams = batches.stream()
                .flatMap(b -> b.entries().stream())
                .map(Entry::stream)
                .distinct()
                .toList();
        store.afterCommit(() -> subscribers.forEach(s -> tell(s, streams)));
    }

    private static void tell(Subscriber subscriber, List<StreamId> streams) {
        try {
            subscriber.changed(streams);
        } catch (RuntimeException e) {
            LOG.warn("a subscriber failed", e);
        }
    }

    @Override
    public List<Entry> read(HomeId home, Collection<StreamId> streams) {
        return journal.read(home, streams);
    }

    @Override
    public Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams) {
        return journal.heads(home, streams);
    }

    @Override
    public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
        return journal.readAfter(home, position, max, now);
    }
}
