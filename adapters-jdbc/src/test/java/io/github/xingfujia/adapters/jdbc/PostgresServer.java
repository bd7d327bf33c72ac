package io.github.xingfujia.adapters.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** PostgreSQL: the one at {@code XINGFUJIA_POSTGRES_URL} (with user and password in it), or else one of its own. */
final class PostgresServer extends Server {

    private static String running = "";

    @Override
    String url() throws IOException {
        return start();
    }

    @Override
    String url(String database) throws IOException {
        return start() + "&currentSchema=" + database;
    }

    /** A schema is a database of its own to the store, and made faster. */
    @Override
    String create(String database) {
        return "CREATE SCHEMA " + database;
    }

    @Override
    String drop(String database) {
        return "DROP SCHEMA " + database + " CASCADE";
    }

    private static synchronized String start() throws IOException {
        if (running.isEmpty()) {
            String given = System.getenv("XINGFUJIA_POSTGRES_URL");
            running = given != null
                    ? given
                    : EmbeddedPostgres.builder()
                            .setServerConfig("synchronous_commit", "on")
                            .start()
                            .getJdbcUrl("postgres", "postgres");
        }
        return running;
    }
}
