package io.github.xingfujia.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** One contestant's database on the server all share (参评者的库), and what its work costs there. */
final class Database {

    private final String url;
    private final String name;
    private final HikariDataSource pool;

    /** What was written so far. */
    record Written(long rows, long commits) {

        Written since(Written before) {
            return new Written(rows - before.rows, commits - before.commits);
        }
    }

    Database(String adminUrl, String name, int connections) throws SQLException {
        this.url = adminUrl;
        this.name = name;
        try (Connection connection = DriverManager.getConnection(adminUrl);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE DATABASE " + name);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(adminUrl.replaceFirst("/postgres\\?", "/" + name + "?"));
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
    }

    HikariDataSource pool() {
        return pool;
    }

    /** Tells the server's planner what the tables hold, as it would find out by itself within minutes. */
    void analyze() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("ANALYZE");
        }
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** Returns how many bytes the whole server has written ahead. */
    long wal() throws SQLException {
        return one("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')");
    }

    /** Returns what was written here; connections are let go first, as they tell the server only in the end. */
    Written written() throws Exception {
        pool.getHikariPoolMXBean().softEvictConnections();
        Thread.sleep(1500);
        return new Written(
                one("SELECT tup_inserted + tup_updated + tup_deleted FROM pg_stat_database WHERE datname = '" + name
                        + "'"),
                one("SELECT xact_commit FROM pg_stat_database WHERE datname = '" + name + "'"));
    }

    /** Returns what the server's processes of the open connections have used of the processors, in milliseconds. */
    long processorMillis() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet result =
                        sql.executeQuery("SELECT pid FROM pg_stat_activity WHERE datname = '" + name + "'")) {
            long millis = 0;
            while (result.next()) {
                millis += ProcessHandle.of(result.getLong(1))
                        .flatMap(process -> process.info().totalCpuDuration())
                        .map(Duration::toMillis)
                        .orElse(0L);
            }
            return millis;
        }
    }

    private long one(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
