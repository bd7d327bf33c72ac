package io.github.xingfujia.adapters.jdbc;

import com.google.common.collect.Lists;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The journal in one table (日志): appended to, never changed. */
final class JdbcJournal implements Journal {

    private static final int CHUNK = 500;
    private static final String IN_ORDER = " ORDER BY e.stream, e.sequence_no";
    private static final String LAST = " AND NOT EXISTS (SELECT 1 FROM " + Names.ENTRY
            + " n WHERE n.home = e.home AND n.stream = e.stream AND n.sequence_no = e.sequence_no + 1)";

    private final Sessions sessions;
    private final KindTables tables;
    private final Lane lane;

    JdbcJournal(Sessions sessions, KindTables tables, Lane lane) {
        this.sessions = sessions;
        this.tables = tables;
        this.lane = lane;
    }

    @Override
    public void append(HomeId home, Batch batch) {
        tables.kinds().check(batch);
        if (!isFused(home, batch)) {
            String about = BatchWriter.about(batch);
            Function<Connection, Batch> work = h -> written(h, home, batch, about);
            if (batch.rows().isEmpty()) {
                sessions.write(about, work);
            } else {
                sessions.change(about, work);
            }
        }
    }

    /** Returns whether it went in one statement; nothing is written when not, and the plain path decides. */
    private boolean isFused(HomeId home, Batch batch) {
        Dialect dialect = sessions.dialect();
        return dialect.fuses()
                && !sessions.isJoined()
                && FusedAppend.takes(batch, tables)
                && sessions.once(BatchWriter.about(batch), h -> FusedAppend.write(h, home, batch, tables, dialect));
    }

    /** Appends a batch and does {@code more} with it: both or neither. */
    void append(HomeId home, Batch batch, Consumer<Connection> more) {
        tables.kinds().check(batch);
        String about = BatchWriter.about(batch);
        sessions.change(about, h -> {
            written(h, home, batch, about);
            more.accept(h);
            return batch;
        });
    }

    private Batch written(Connection connection, HomeId home, Batch batch, String about) {
        if (!writer(connection, home).write(List.of(batch), true).lost().isEmpty()) {
            throw new StaleStoreException(about);
        }
        return batch;
    }

    @Override
    public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
        batches.forEach(tables.kinds()::check);
        if (batches.isEmpty()) {
            return List.of();
        }
        return sessions.change("append each", h -> new SetWriter(h, writer(h, home)).write(batches));
    }

    @Override
    public List<Entry> read(HomeId home, Collection<StreamId> streams) {
        return ordered(streams, sessions.read("read", h -> entries(h, home, streams, false)));
    }

    /** In the order in which their streams were asked for. */
    private static List<Entry> ordered(Collection<StreamId> streams, List<Entry> read) {
        Map<StreamId, List<Entry>> found = new LinkedHashMap<>();
        streams.forEach(stream -> found.put(stream, new ArrayList<>()));
        read.forEach(entry -> Objects.requireNonNull(found.get(entry.stream())).add(entry));
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** Reads streams and keys in one round trip, where the database takes two queries at once. */
    Store.Turn read(HomeId home, Collection<StreamId> streams, Collection<String> keys, JdbcVault vault) {
        Set<StreamId> asked = new LinkedHashSet<>(streams);
        List<Entry> entries = new ArrayList<>();
        List<List<WrappedKey>> branches = new ArrayList<>();
        sessions.read("read", h -> {
            Sql sql = of(home, asked).add(IN_ORDER);
            sql.together(h, EntryTable::entry, entries, vault.query(home, keys), vault::branch, branches);
            return entries;
        });
        return new Store.Turn(ordered(asked, entries), vault.whole(home, keys, branches));
    }

    private Sql of(HomeId home, Collection<StreamId> streams) {
        Sql sql = Sql.of(
                "SELECT " + EntryTable.COLUMNS + " FROM " + Names.ENTRY + " e WHERE e.home = ? AND ",
                Sql.ascii(home.value()));
        return sessions.dialect()
                .among(sql, "e.stream", streams.stream().map(StreamId::value).toList(), Sql::ascii);
    }

    @Override
    public Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams) {
        Map<StreamId, Head> heads = new LinkedHashMap<>();
        streams.forEach(stream -> heads.put(stream, Head.NONE));
        sessions.read("heads", h -> entries(h, home, heads.keySet(), true))
                .forEach(entry -> heads.put(entry.stream(), entry.head()));
        return Collections.unmodifiableMap(heads);
    }

    @Override
    public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
        return lane.readAfter(home, position, max, now);
    }

    private BatchWriter writer(Connection connection, HomeId home) {
        return new BatchWriter(connection, home, tables, sessions.dialect());
    }

    private List<Entry> entries(Connection connection, HomeId home, Collection<StreamId> streams, boolean lastOnly) {
        List<Entry> entries = new ArrayList<>();
        for (List<StreamId> some : Lists.partition(streams.stream().distinct().toList(), CHUNK)) {
            Sql sql = of(home, some).add(lastOnly ? LAST : "").add(IN_ORDER);
            entries.addAll(sql.rows(connection, EntryTable::entry));
        }
        return entries;
    }
}
