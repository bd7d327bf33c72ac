package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.story.CustodyStories;
import io.github.xingfujia.store.Store;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What guards the words people said, on MariaDB. */
class MariaDbCustodyTest extends CustodyStories {

    private static final MariaDbServer SERVER = new MariaDbServer("READ_COMMITTED");
    private static DataSource dataSource;

    @BeforeAll
    static void open() {
        dataSource = SERVER.fresh(Xingfujia.kinds());
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Override
    protected Store fresh() {
        return Emptied.store(dataSource);
    }
}
