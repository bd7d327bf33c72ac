package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

/** The house inside its host's transaction on PostgreSQL. */
class PostgresJoiningTest extends JoiningContract {

    private final Server server = new PostgresServer();

    @Override
    DataSource fresh() {
        return server.fresh(Xingfujia.kinds());
    }

    @AfterAll
    void close() {
        server.close();
    }
}
