package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes connections and gives them back (会话): own transactions at READ COMMITTED, or the host's, without any retry.
 *
 * <p>A connection goes back as it came; one that cannot be closed after its commit is logged, never reported as a
 * failed command.
 */
final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int ISOLATION = Connection.TRANSACTION_READ_COMMITTED;

    private final DataSource source;
    private final Dialect dialect;
    private final int usualIsolation;
    private final Transactions transactions;

    private Sessions(DataSource source, Dialect dialect, int usualIsolation, Transactions transactions) {
        this.source = source;
        this.dialect = dialect;
        this.usualIsolation = usualIsolation;
        this.transactions = transactions;
    }

    /** Asks the database once for its name and its usual isolation; some drivers ask the server for it each time. */
    static Sessions on(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialects.named(connection.getMetaData().getDatabaseProductName());
            return new Sessions(dataSource, dialect, connection.getTransactionIsolation(), NeverJoined.INSTANCE);
        } catch (SQLException e) {
            throw new StoreException("no connection to the database", e);
        }
    }

    /** Returns sessions of the same database that join the host's transaction while there is one. */
    Sessions joining(Transactions hosts) {
        return new Sessions(source, dialect, usualIsolation, hosts);
    }

    /** Returns whether the next work joins a transaction of the host. */
    boolean isJoined() {
        return transactions.active();
    }

    /** Runs it after the host's commit, at once when there is no transaction of the host. */
    void afterCommit(Runnable then) {
        if (isJoined()) {
            transactions.afterCommit(then);
        } else {
            then.run();
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Runs statements that each see what is committed when they start. */
    <T> T read(String what, Function<Connection, T> work) {
        return isJoined() ? joined(what, work) : borrowed(what, true, work);
    }

    /** Runs {@code work}, all of it or nothing, in a transaction of its own unless it joins the host's. */
    <T> T write(String what, Function<Connection, T> work) {
        if (isJoined()) {
            return joined(what, connection -> savedWrite(connection, what, work));
        }
        return borrowed(what, false, connection -> {
            T result = work.apply(connection);
            commit(connection, what);
            return result;
        });
    }

    /** As {@link #write}, for what changes rows and not only adds entries: where the database keeps several writers badly apart, one at a time. */
    <T> T change(String what, Function<Connection, T> work) {
        return write(what, connection -> {
            dialect.alone(connection);
            return work.apply(connection);
        });
    }

    /** Runs one statement that writes and commits by itself; one without an answer may have been stored. */
    <T> T once(String what, Function<Connection, T> work) {
        return borrowed(what, true, connection -> {
            try {
                return work.apply(connection);
            } catch (FailedStatementException e) {
                throw Errors.atOnce(what, e);
            }
        });
    }

    /** The connection stays open: it is the host's, who alone ends what was begun on it. */
    private <T> T joined(String what, Function<Connection, T> work) {
        Connection connection = transactions.connection();
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "the host's transaction is active but its connection commits by itself");
            }
            return work.apply(connection);
        } catch (SQLException e) {
            throw new StoreException("the database failed: " + what, e);
        } catch (RuntimeException e) {
            throw Errors.before(what, e);
        }
    }

    /** Leaves nothing of {@code work} in the host's transaction when it fails, and the transaction as it was before. */
    private <T> T savedWrite(Connection connection, String what, Function<Connection, T> work) {
        try {
            if (dialect.locksGaps(connection.getTransactionIsolation())) {
                throw new IllegalStateException(
                        "the host's transaction must be at READ COMMITTED here, or nobody else could append");
            }
            Saved before = Saved.on(connection);
            T result;
            try {
                result = work.apply(connection);
            } catch (RuntimeException e) {
                takeBack(before, e);
                throw e;
            }
            before.release();
            return result;
        } catch (SQLException e) {
            throw new StoreException("the database failed: " + what, e);
        }
    }

    private static void takeBack(Saved before, RuntimeException why) {
        try {
            before.takeBack();
        } catch (FailedStatementException e) {
            why.addSuppressed(e);
        }
    }

    private <T> T borrowed(String what, boolean autoCommit, Function<Connection, T> work) {
        Connection connection = open(what);
        boolean before = true;
        try {
            before = connection.getAutoCommit();
            arrange(connection, autoCommit, autoCommit ? usualIsolation : ISOLATION);
            return work.apply(connection);
        } catch (SQLException e) {
            throw new StoreException("the database failed: " + what, e);
        } catch (RuntimeException e) {
            rollback(connection, e);
            throw Errors.before(what, e);
        } finally {
            giveBack(connection, before, !autoCommit);
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

    private Connection open(String what) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new StoreException("no connection to the database: " + what, e);
        }
    }

    private static void commit(Connection connection, String what) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw Errors.during(what, e);
        }
    }

    private static void rollback(Connection connection, RuntimeException why) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private void giveBack(Connection connection, boolean autoCommit, boolean isolated) {
        try (connection) {
            if (connection.isClosed()) {
                return;
            }
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
            if (isolated && usualIsolation != ISOLATION) {
                connection.setTransactionIsolation(usualIsolation);
            }
        } catch (SQLException e) {
            LOG.warn("a connection could not be given back", e);
        }
    }

    /** No host hands over a transaction. */
    private enum NeverJoined implements Transactions {
        INSTANCE;

        @Override
        public boolean active() {
            return false;
        }

        @Override
        public Connection connection() {
            throw new IllegalStateException("no transaction of a host");
        }

        @Override
        public void afterCommit(Runnable then) {
            throw new IllegalStateException("no transaction of a host");
        }
    }
}
