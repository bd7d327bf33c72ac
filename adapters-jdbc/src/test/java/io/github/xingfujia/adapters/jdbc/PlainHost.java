package io.github.xingfujia.adapters.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A host on plain JDBC with a table of its own, one transaction at a time on each thread. */
final class PlainHost implements Transactions {

    private final DataSource dataSource;
    private final ThreadLocal<List<Runnable>> after = ThreadLocal.withInitial(ArrayList::new);
    private final ThreadLocal<Optional<Connection>> current = ThreadLocal.withInitial(Optional::empty);

    PlainHost(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS host_visit (number_no INT PRIMARY KEY)");
            statement.execute("DELETE FROM host_visit");
        }
    }

    @Override
    public boolean active() {
        return current.get().isPresent();
    }

    @Override
    public Connection connection() {
        return current.get().orElseThrow();
    }

    @Override
    public void afterCommit(Runnable then) {
        after.get().add(then);
    }

    void begin() throws SQLException {
        begin(false);
    }

    void begin(boolean autoCommit) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(autoCommit);
        current.set(Optional.of(connection));
    }

    void note(int number) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute("INSERT INTO host_visit (number_no) VALUES (" + number + ")");
        }
    }

    void commit() throws SQLException {
        connection().commit();
        List<Runnable> then = List.copyOf(after.get());
        end();
        then.forEach(Runnable::run);
    }

    void rollBack() throws SQLException {
        connection().rollback();
        end();
    }

    void end() throws SQLException {
        Connection connection = connection();
        current.remove();
        after.remove();
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.close();
    }

    /** Returns how many visits everyone else sees. */
    int visits() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM host_visit")) {
            result.next();
            return result.getInt(1);
        }
    }
}
