package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.contract.Meter.Cost;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.OutcomeUnknownException;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plain batch is one statement on PostgreSQL, all of it or nothing, and a lost answer is told as that. */
class FusedAppendTest {

    private static final HomeId HOME = new HomeId("tongliang");

    private final PostgresServer server = new PostgresServer();
    private final CountingDataSource meter = new CountingDataSource(false);
    private FailingDataSource database;
    private Store store;

    @BeforeEach
    void open() {
        DataSource dataSource = server.fresh(KitKinds.ALL);
        database = new FailingDataSource(meter.around(dataSource));
        store = JdbcStore.on(database.dataSource());
        store.declare(KitKinds.ALL);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Batch batch(String stream, RowChange... rows) {
        StreamId id = StreamId.of("case", stream);
        Head head = store.journal().heads(HOME, List.of(id)).getOrDefault(id, Head.NONE);
        return new Batch(
                List.of(Chain.follow(
                        id,
                        head,
                        Instant.parse("2026-11-24T00:00:00Z"),
                        CommandId.of("command-1"),
                        Bytes.of(new byte[] {1}))),
                List.of(rows),
                List.of(),
                List.of());
    }

    /** Row a is of one kind, every other of another. */
    private static RowChange row(String id, String state, long expected) {
        return RowChange.put(
                Row.of(id.equals("a") ? KitKinds.CASE : KitKinds.NOTE, id)
                        .text("state", state)
                        .number("group", 1)
                        .build(),
                expected);
    }

    private List<Long> versions() {
        return KitKinds.ALL.stream()
                .flatMap(kind -> store.index().get(HOME, kind.name(), List.of("a", "b")).stream())
                .map(Row::version)
                .toList();
    }

    private Cost cost(Batch batch) {
        return meter.of(() -> store.journal().append(HOME, batch));
    }

    @Test
    void a_plain_batch_is_one_round_trip() {
        assertEquals(new Cost(0, 1, 1, 3), cost(batch("s", row("a", "open", 0), row("b", "open", 0))));
        assertEquals(new Cost(0, 1, 1, 2), cost(batch("s", row("a", "closed", 1))));
        Batch more = batch("s", row("a", "open", 2));
        WrappedKey key = new WrappedKey("key/1", "county", "kit", Bytes.of(new byte[] {1}));
        assertEquals(new Cost(0, 1, 1, 3), cost(new Batch(more.entries(), more.rows(), List.of(key), more.digests())));
    }

    @Test
    void texts_that_change_are_replaced_in_the_same_statement() {
        store.journal().append(HOME, batch("s", seen(0, "x", "y")));
        assertEquals(new Cost(0, 1, 1, 4), cost(batch("s", seen(1, "y", "z"))));
        assertEquals(new Cost(0, 1, 1, 2), cost(batch("s", seen(2, "y", "z"))));
        assertEquals(List.of(0L, 1L, 1L), List.of(countSeenBy("x"), countSeenBy("y"), countSeenBy("z")));
        assertEquals(new Cost(0, 1, 1, 4), cost(batch("s", row("a", "open", 3))));
        assertEquals(List.of(0L, 0L), List.of(countSeenBy("y"), countSeenBy("z")));
    }

    @Test
    void a_stale_row_keeps_its_texts() {
        store.journal().append(HOME, batch("s", seen(0, "x")));
        Batch late = batch("s", seen(7, "y"));
        assertThrows(StaleStoreException.class, () -> store.journal().append(HOME, late));
        assertEquals(List.of(1L, 0L), List.of(countSeenBy("x"), countSeenBy("y")));
    }

    private static RowChange seen(long expected, String... by) {
        return RowChange.put(
                Row.of(KitKinds.CASE, "a")
                        .text("state", "open")
                        .number("group", 1)
                        .texts("seenBy", ImmutableSortedSet.copyOf(by))
                        .build(),
                expected);
    }

    private long countSeenBy(String who) {
        return store
                .index()
                .count(HOME, KitKinds.CASE.name(), new Filter.In("seenBy", List.of(who)), List.of("state"))
                .stream()
                .mapToLong(c -> c.rows())
                .sum();
    }

    @Test
    void of_several_rows_one_stale_takes_all_back() {
        store.journal().append(HOME, batch("s", row("a", "open", 0), row("b", "open", 0)));
        store.journal().append(HOME, batch("s", row("b", "closed", 1)));
        Batch half = batch("s", row("a", "closed", 1), row("b", "open", 1));
        assertThrows(StaleStoreException.class, () -> store.journal().append(HOME, half));
        assertEquals(List.of(1L, 2L), versions());
        assertEquals(
                2, store.journal().read(HOME, List.of(StreamId.of("case", "s"))).size());
    }

    @Test
    void an_entry_that_follows_nothing_writes_no_row() {
        Head nowhere = new Head(5, Instant.parse("2026-11-24T00:00:00Z"), Bytes.of(new byte[32]));
        Batch ahead = new Batch(
                List.of(Chain.follow(
                        StreamId.of("case", "s"),
                        nowhere,
                        Instant.parse("2026-11-24T00:00:00Z"),
                        CommandId.of("command-1"),
                        Bytes.of(new byte[] {1}))),
                List.of(row("a", "open", 0)),
                List.of(),
                List.of());
        assertThrows(StaleStoreException.class, () -> store.journal().append(HOME, ahead));
        assertEquals(List.of(), versions());
    }

    @ParameterizedTest
    @CsvSource({"08006", "57P01", "58030", "XX000"})
    void an_answer_that_never_came_is_of_unknown_outcome(String state) {
        Batch batch = batch("s", row("a", "open", 0));
        database.failAfter("executeQuery", new SQLException("gone", state));
        assertInstanceOf(
                SQLException.class,
                Errors.find(
                                assertThrows(
                                        OutcomeUnknownException.class,
                                        () -> store.journal().append(HOME, batch)),
                                e -> true)
                        .orElseThrow());
        assertEquals(List.of(1L), versions());
    }

    @Test
    void what_the_database_refused_is_a_failed_store_with_nothing_stored() {
        Batch batch = batch("s", row("a", "open", 0));
        database.fail("executeQuery", new SQLException("full", "53100"));
        StoreException told =
                assertThrows(StoreException.class, () -> store.journal().append(HOME, batch));
        assertEquals(StoreException.class, told.getClass());
        assertEquals(List.of(), versions());
    }
}
