package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

/** The house inside its host's transaction on MariaDB. */
class MariaDbJoiningTest extends JoiningContract {

    private final Server server = new MariaDbServer("READ_COMMITTED");

    @Override
    DataSource fresh() {
        return server.fresh(Xingfujia.kinds());
    }

    @AfterAll
    void close() {
        server.close();
    }
}
