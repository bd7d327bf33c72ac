package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A real database server that gives every test a database of its own. Where {@code CI} is set a server that does not
 * start is a failure, elsewhere its tests are reported as skipped.
 */
abstract class Server extends TestDatabase {

    private static final AtomicInteger MADE = new AtomicInteger();

    private String name = "";
    private HikariDataSource pool = new HikariDataSource();

    /** Returns the URL of the server's own database, to make others from; started once for all tests. */
    abstract String url() throws Exception;

    /** Returns the URL of the database of that name. */
    abstract String url(String database) throws Exception;

    /** Returns the statement that makes the database of that name. */
    abstract String create(String database);

    /** Returns the statement that drops it. */
    abstract String drop(String database);

    @Override
    DataSource empty() {
        close();
        name = "xfj_test_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        run(create(name));
        return open();
    }

    @Override
    DataSource open() {
        pool.close();
        HikariConfig config = new HikariConfig();
        try {
            config.setJdbcUrl(url(name));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        config.setMaximumPoolSize(40);
        config.setMinimumIdle(1);
        pool = new HikariDataSource(config);
        return pool;
    }

    @Override
    void close() {
        pool.close();
        if (!name.isEmpty()) {
            run(drop(name));
            name = "";
        }
    }

    private void run(String statement) {
        try (Connection connection = DriverManager.getConnection(started());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private String started() {
        try {
            return url();
        } catch (Exception e) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("required here, and does not start", e);
            }
            return abort(getClass().getSimpleName() + " does not start on this machine: " + e);
        }
    }
}
