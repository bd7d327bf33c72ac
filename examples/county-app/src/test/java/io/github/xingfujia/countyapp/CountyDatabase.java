package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.jdbc.JdbcSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of a test's own on PostgreSQL: the server at {@code XINGFUJIA_POSTGRES_URL}, or else one that is started.
 * Where {@code CI} is set a server that does not start is a failure, elsewhere its test is reported as skipped.
 */
final class CountyDatabase implements AutoCloseable {

    private final EmbeddedServer server = new EmbeddedServer();
    private final String schema = "xfj_served_" + ProcessHandle.current().pid() + "_" + Integer.toHexString(hashCode());

    private CountyDatabase() {}

    static CountyDatabase open() {
        CountyDatabase database = new CountyDatabase();
        database.run("CREATE SCHEMA " + database.schema);
        try (HikariDataSource pool = database.pool()) {
            JdbcSchema.of(pool).install(Xingfujia.kinds());
        }
        return database;
    }

    /** Returns the connections of one process. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        String url = server.url();
        config.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private void run(String statement) {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public void close() {
        run("DROP SCHEMA " + schema + " CASCADE");
        server.close();
    }

    private static final class EmbeddedServer {

        private EmbeddedPostgres started;

        String url() {
            String given = System.getenv("XINGFUJIA_POSTGRES_URL");
            if (given != null) {
                return given;
            }
            if (started == null) {
                try {
                    started = EmbeddedPostgres.builder()
                            .setOverrideWorkingDirectory(RealPostgres.WORK.toFile())
                            .setServerConfig("synchronous_commit", "on")
                            .start();
                } catch (IOException | RuntimeException e) {
                    if (System.getenv("CI") != null) {
                        throw new IllegalStateException("required here, and does not start", e);
                    }
                    abort("PostgreSQL does not start on this machine: " + e);
                }
            }
            return started.getJdbcUrl("postgres", "postgres");
        }

        void close() {
            try {
                if (started != null) {
                    started.close();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
