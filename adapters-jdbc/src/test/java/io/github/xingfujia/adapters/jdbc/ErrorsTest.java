package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.OutcomeUnknownException;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.store.StreamId;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in the database reaches the caller in the words of the store, and never as a wrong answer. */
class ErrorsTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final StreamId STREAM = StreamId.of("case", "a");

    @TempDir
    Path folder;

    private H2Files files;
    private FailingDataSource database;
    private Store store;

    @BeforeEach
    void open() {
        files = new H2Files(folder);
        database = new FailingDataSource(files.fresh(KitKinds.ALL));
        store = JdbcStore.on(database.dataSource());
        store.declare(KitKinds.ALL);
    }

    @AfterEach
    void close() {
        files.close();
    }

    private static Batch batch() {
        return Batch.of(Chain.follow(
                STREAM,
                Head.NONE,
                Instant.parse("2026-11-24T00:00:00Z"),
                CommandId.of("command-1"),
                Bytes.of(new byte[] {1})));
    }

    private void append() {
        store.journal().append(HOME, batch());
    }

    private int stored() {
        return store.journal().read(HOME, List.of(STREAM)).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23000", "23503", "40001", "40P01"})
    void a_taken_key_and_a_lost_conflict_are_stale_with_the_cause(String state) {
        database.fail("executeBatch", new BatchUpdateException("first", "HY000", 0, new int[0], taken(state)));
        StaleStoreException told = assertThrows(StaleStoreException.class, this::append);
        assertTrue(told.getMessage().contains("case/a"), told.getMessage());
        assertTrue(Errors.find(told, e -> state.equals(e.getSQLState())).isPresent());
        assertEquals(0, stored());
    }

    private static SQLException taken(String state) {
        return new SQLException("taken", state);
    }

    @Test
    void a_taken_key_told_behind_another_exception_is_stale_too() {
        BatchUpdateException batch = new BatchUpdateException("batch", null, 0, new int[0]);
        batch.setNextException(taken("23505"));
        database.fail("executeBatch", batch);
        assertThrows(StaleStoreException.class, this::append);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "08006", "HYT00", "22001"})
    void anything_else_before_the_commit_is_a_failed_store_with_nothing_stored(String state) {
        SQLException cause = new SQLException("failed", state);
        database.fail("executeBatch", cause);
        StoreException told = assertThrows(StoreException.class, this::append);
        assertEquals(StoreException.class, told.getClass());
        assertEquals(cause, Errors.find(told, e -> true).orElseThrow());
        assertEquals(0, stored());
        append();
        assertEquals(1, stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "HY000"})
    void a_commit_without_an_answer_is_of_unknown_outcome_and_can_be_found_stored(String state) {
        database.failAfter("commit", new SQLException("gone", state));
        assertInstanceOf(
                SQLException.class,
                assertThrows(OutcomeUnknownException.class, this::append).getCause());
        assertEquals(1, stored());
    }

    @Test
    void a_commit_that_the_database_refuses_is_stale() {
        database.fail("commit", new SQLException("serialization", "40001"));
        assertThrows(StaleStoreException.class, this::append);
        assertEquals(0, stored());
    }

    @Test
    void a_connection_that_cannot_be_given_back_after_its_commit_fails_no_command() {
        database.failAfter("close", new SQLException("gone", "08006"));
        append();
        assertEquals(1, stored());
    }

    @Test
    void no_connection_is_a_failed_store() {
        database.fail("getConnection", new SQLException("refused", "08001"));
        assertEquals(
                StoreException.class,
                assertThrows(StoreException.class, this::stored).getClass());
        database.fail("getConnection", new SQLException("refused", "08001"));
        DataSource none = database.dataSource();
        assertThrows(StoreException.class, () -> JdbcStore.on(none));
    }

    @Test
    void a_connection_goes_back_as_it_came() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            database.keep(connection);
            for (boolean autoCommit : new boolean[] {true, false}) {
                connection.setAutoCommit(autoCommit);
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                Store other = JdbcStore.on(database.dataSource());
                other.declare(KitKinds.ALL);
                other.journal().appendEach(HOME, List.of(batch()));
                assertEquals(1, other.journal().read(HOME, List.of(STREAM)).size());
                assertEquals(autoCommit, connection.getAutoCommit());
                assertEquals(Connection.TRANSACTION_SERIALIZABLE, connection.getTransactionIsolation());
            }
            database.keep(null);
        }
    }
}
