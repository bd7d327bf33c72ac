package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.Vault;
import io.github.xingfujia.store.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/** What every part of the kit starts from: an empty store with the kit's kinds, and words to fill it with. */
abstract class StoreCase {

    static final HomeId HOME = new HomeId("tongliang");
    static final HomeId OTHER = new HomeId("bishan");

    final Ticks clock = new Ticks();
    private final AtomicInteger commands = new AtomicInteger();
    Store store;

    abstract Subject subject();

    @BeforeEach
    void open_an_empty_store() {
        store = subject().fresh();
        store.declare(KitKinds.ALL);
    }

    Journal journal() {
        return store.journal();
    }

    Index index() {
        return store.index();
    }

    Vault vault() {
        return store.vault();
    }

    static StreamId stream(String key) {
        return StreamId.of("case", key);
    }

    Head head(HomeId home, StreamId stream) {
        return journal().heads(home, List.of(stream)).get(stream);
    }

    /** Returns the entry that follows what the stream holds now. */
    Entry next(HomeId home, String key) {
        return after(stream(key), head(home, stream(key)));
    }

    Entry next(String key) {
        return next(HOME, key);
    }

    Entry after(StreamId stream, Head head) {
        int n = commands.incrementAndGet();
        return Chain.follow(stream, head, clock.next(), CommandId.of("command-" + n), body("双方同意分居 😀 𠮷 " + n));
    }

    static Bytes body(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Batch batch(Entry entry, RowChange... rows) {
        return new Batch(List.of(entry), List.of(rows), List.of(), List.of());
    }

    static Batch batch(Entry entry, List<WrappedKey> keys, List<SearchDigest> digests) {
        return new Batch(List.of(entry), List.of(), keys, digests);
    }

    static WrappedKey key(String id, String parent) {
        return new WrappedKey(id, parent, "aes256gcm-sha256/kit", body("wrapped " + id + " 密"));
    }

    static SearchDigest digest(String digest, String owner, String target) {
        return new SearchDigest("resident-id", digest, owner, target);
    }

    static Row.Builder row(String id) {
        return Row.of(KitKinds.CASE, id);
    }

    static RowChange put(Row.Builder row) {
        return RowChange.put(row.build(), 0);
    }

    static RowChange put(Row.Builder row, long expected) {
        return RowChange.put(row.build(), expected);
    }

    static RowChange remove(String id, long expected) {
        return new RowChange(KitKinds.CASE.name(), id, expected, Optional.empty());
    }

    /** Appends one entry to a stream of its own together with these changes. */
    void write(HomeId home, RowChange... rows) {
        journal().append(home, batch(after(stream("own-" + commands.incrementAndGet()), Head.NONE), rows));
    }

    void write(RowChange... rows) {
        write(HOME, rows);
    }

    Row only(HomeId home, String id) {
        List<Row> rows = index().get(home, KitKinds.CASE.name(), List.of(id));
        assertEquals(1, rows.size(), "rows of " + id);
        return rows.get(0);
    }

    Row only(String id) {
        return only(HOME, id);
    }

    List<String> ids(Filter filter, String orderBy) {
        return ids(HOME, KitKinds.CASE, filter, orderBy);
    }

    List<String> ids(HomeId home, Kind kind, Filter filter, String orderBy) {
        return index().find(home, Query.of(kind.name(), filter, orderBy, 1000)).rows().stream()
                .map(Row::id)
                .toList();
    }

    /** Returns every row that a reader finds page by page. */
    List<Row> pages(HomeId home, Query query) {
        List<Row> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Row> page =
                    index().find(home, new Query(query.kind(), query.filter(), query.orderBy(), after, query.limit()));
            if (page.rows().size() > query.limit()) {
                fail("a page of " + page.rows().size() + " rows, asked for " + query.limit());
            }
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return rows;
    }

    /** Returns everything a patient reader gets from the journal; a hole that is young is asked for again later. */
    List<Recorded> journal(HomeId home, int max) {
        List<Recorded> all = new ArrayList<>();
        long position = 0;
        for (int silent = 0; silent < 2; ) {
            List<Recorded> page = journal().readAfter(home, position, max, clock.now());
            if (page.isEmpty()) {
                silent++;
                clock.pass(Duration.ofMinutes(1));
            } else {
                silent = 0;
                all.addAll(page);
                position = page.get(page.size() - 1).position();
            }
        }
        return all;
    }

    /** Returns everything that this home keeps, as far as the ports tell. */
    Content content(HomeId home) {
        return new Content(
                journal(home, 100).stream().map(Recorded::entry).toList(),
                pages(home, Query.of(KitKinds.CASE.name(), Filter.everything(), "state", 100)),
                pages(home, Query.of(KitKinds.NOTE.name(), Filter.everything(), "state", 100)),
                vault().keys(home, List.of("person/a", "person/b", "case/x/p1", "case/x/p2")),
                vault().find(home, "resident-id", "d1"));
    }

    record Content(
            List<Entry> entries,
            List<Row> cases,
            List<Row> notes,
            Map<String, WrappedKey> keys,
            List<SearchDigest> digests) {}

    /** Requires that {@code work} is refused as stale and leaves no trace. */
    void assertStale(Runnable work) {
        Content before = content(HOME);
        assertThrows(StaleStoreException.class, work::run);
        assertEquals(before, content(HOME), "a stale batch left something behind");
    }

    /** Requires that {@code work} is refused as a wrong call and leaves no trace. */
    void assertRefused(Runnable work) {
        Content before = content(HOME);
        assertThrows(IllegalArgumentException.class, work::run);
        assertEquals(before, content(HOME), "a refused call left something behind");
    }

    static List<String> sorted(String... values) {
        String[] copy = values.clone();
        Arrays.sort(copy);
        return List.of(copy);
    }
}
