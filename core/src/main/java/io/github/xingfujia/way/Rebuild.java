package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes every index row anew from the journal (索引重建): the rows are derived, the journal is the truth. */
final class Rebuild {

    private static final int PAGE = 500;

    private final HomeId home;
    private final Store store;
    private final Loader loader;
    private final Recorder recorder;
    private final LookIndex looked;

    Rebuild(HomeId home, Store store, Loader loader, Recorder recorder, LookIndex looked) {
        this.home = home;
        this.store = store;
        this.loader = loader;
        this.recorder = recorder;
        this.looked = looked;
    }

    /** Returns how many rows were made. */
    long run(Instant now) {
        Map<String, List<Row>> rows = new TreeMap<>();
        loader.kinds().forEach(kind -> rows.put(kind.name(), new ArrayList<>()));
        List<Ref> page = new ArrayList<>();
        for (Ref ref : refs(now)) {
            page.add(ref);
            if (page.size() == PAGE) {
                derive(page, rows, now);
                page.clear();
            }
        }
        derive(page, rows, now);
        rows.put(LookIndex.KIND.name(), looked.derived(now));
        rows.forEach((kind, derived) -> store.index().replace(home, kind, derived));
        return rows.values().stream().mapToLong(List::size).sum();
    }

    private void derive(List<Ref> refs, Map<String, List<Row>> rows, Instant now) {
        Loaded loaded = loader.load(Loaded.nothing(), refs);
        refs.forEach(ref -> recorder.row(loaded.folded(ref), now)
                .ifPresent(row -> Objects.requireNonNull(rows.get(row.kind())).add(row)));
    }

    /** Returns everything in the journal that has rows. */
    SortedSet<Ref> refs(Instant now) {
        SortedSet<Ref> refs = new TreeSet<>();
        Journal journal = store.journal();
        long position = 0;
        List<Recorded> page = journal.readAfter(home, position, PAGE, now);
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                StreamId stream = recorded.entry().stream();
                if (loader.hasRows(stream.kind())) {
                    refs.add(new Ref(stream.kind(), stream.value().split("/")[1]));
                }
                position = recorded.position();
            }
            page = journal.readAfter(home, position, PAGE, now);
        }
        return refs;
    }
}
