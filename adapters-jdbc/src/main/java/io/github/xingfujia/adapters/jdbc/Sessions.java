package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes connections and gives them back (会话): own transactions, READ COMMITTED, without any retry.
 *
 * <p>A connection goes back as it came; one that cannot be closed after its commit is logged, never reported as a
 * failed command.
 */
final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int ISOLATION = Connection.TRANSACTION_READ_COMMITTED;

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final int usualIsolation;

    private Sessions(Jdbi jdbi, Dialect dialect, int usualIsolation) {
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.usualIsolation = usualIsolation;
    }

    /** Asks the database once for its name and its usual isolation; some drivers ask the server for it each time. */
    static Sessions on(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialects.named(connection.getMetaData().getDatabaseProductName());
            return new Sessions(jdbi, dialect, connection.getTransactionIsolation());
        } catch (SQLException e) {
            throw new StoreException("no connection to the database", e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Runs statements that each see what is committed when they start. */
    <T> T read(String what, Function<Handle, T> work) {
        return borrowed(what, true, work);
    }

    /** Runs {@code work} in a transaction of its own: all of it or nothing. */
    <T> T write(String what, Function<Handle, T> work) {
        return borrowed(what, false, handle -> {
            T result = work.apply(handle);
            commit(handle, what);
            return result;
        });
    }

    private <T> T borrowed(String what, boolean autoCommit, Function<Handle, T> work) {
        Handle handle = open(what);
        boolean before = true;
        try {
            before = handle.getConnection().getAutoCommit();
            arrange(handle.getConnection(), autoCommit, autoCommit ? usualIsolation : ISOLATION);
            return work.apply(handle);
        } catch (SQLException e) {
            throw new StoreException("the database failed: " + what, e);
        } catch (RuntimeException e) {
            rollback(handle, e);
            throw Errors.before(what, e);
        } finally {
            giveBack(handle, before, !autoCommit);
        }
    }

    private void arrange(Connection connection, boolean autoCommit, int isolation) throws SQLException {
        if (isolation != usualIsolation) {
            connection.setTransactionIsolation(isolation);
        }
        if (connection.getAutoCommit() != autoCommit) {
            connection.setAutoCommit(autoCommit);
        }
    }

    private Handle open(String what) {
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw new StoreException("no connection to the database: " + what, e);
        }
    }

    private static void commit(Handle handle, String what) {
        try {
            handle.getConnection().commit();
        } catch (SQLException e) {
            throw Errors.during(what, e);
        }
    }

    private static void rollback(Handle handle, RuntimeException why) {
        try {
            if (!handle.getConnection().getAutoCommit()) {
                handle.getConnection().rollback();
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private void giveBack(Handle handle, boolean autoCommit, boolean isolated) {
        try (handle) {
            Connection connection = handle.getConnection();
            if (connection.isClosed()) {
                return;
            }
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
            if (isolated && usualIsolation != ISOLATION) {
                connection.setTransactionIsolation(usualIsolation);
            }
        } catch (SQLException | JdbiException e) {
            LOG.warn("a connection could not be given back", e);
        }
    }
}
