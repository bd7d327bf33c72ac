package io.github.xingfujia.countyapp;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The database of the data (数据库): an H2 file in the data's directory, held by one process at a time, or one elsewhere.
 *
 * @param end gives all connections back
 */
record Database(DataSource pool, Runnable end) implements AutoCloseable {

    private static final String NAME = "xingfujia";
    private static final int WAIT_MILLIS = 2000;
    private static final List<String> H2_NEEDS = List.of(";WRITE_DELAY=0", ";QUERY_CACHE_SIZE=0");

    /** Tells whether the directory holds a database file. */
    static boolean isKept(CommandLine line) {
        return Files.exists(line.data().resolve(NAME + ".mv.db"));
    }

    /** Opens the database of a command line; tells why it cannot be reached. */
    static Database open(CommandLine line) {
        if (line.jdbcUrl().isPresent()) {
            HikariDataSource outside = outside(line.jdbcUrl().get());
            return new Database(outside, outside::close);
        }
        Path file = line.data().toAbsolutePath().normalize().resolve(NAME);
        if (file.toString().contains(";")) {
            throw Trouble.usage("usage.path", "--data");
        }
        JdbcConnectionPool own = JdbcConnectionPool.create(
                "jdbc:h2:file:" + file + String.join("", H2_NEEDS) + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "");
        Database database = new Database(own, own::dispose);
        try (Connection first = own.getConnection()) {
            first.getMetaData();
            return database;
        } catch (SQLException e) {
            database.close();
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? Trouble.with("trouble.locked", line.data())
                    : Trouble.with("trouble.open", line.data(), e.getErrorCode());
        }
    }

    private static HikariDataSource outside(String url) {
        if (url.startsWith("jdbc:h2:")) {
            // told before H2 makes a file of that name
            List<String> missing = H2_NEEDS.stream()
                    .filter(setting -> !url.toUpperCase(Locale.ROOT).contains(setting))
                    .toList();
            if (!missing.isEmpty()) {
                throw Trouble.with("trouble.jdbc-url.h2", String.join("", missing));
            }
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        // a database that is away is told while the person still waits
        config.setConnectionTimeout(WAIT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            // the address may hold a password: only the kind of failure is told
            throw unreachable(e);
        }
    }

    /** Says in words why a database cannot be reached, from the standard state of the failure below, as far as it has one. */
    private static Trouble unreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
            if (state.startsWith("28")) {
                return Trouble.with("trouble.jdbc-url.login");
            }
            if (state.startsWith("3D")) {
                return Trouble.with("trouble.jdbc-url.database");
            }
            if (state.startsWith("08") && !state.equals("08001") || cause instanceof java.net.ConnectException) {
                return Trouble.with("trouble.jdbc-url.away");
            }
        }
        return Trouble.with("trouble.jdbc-url");
    }

    /** Tells whether the database was ever used by a house, whose key must then be at hand. */
    boolean isFilled() {
        try (Connection connection = pool.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("xfj_entry")) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
