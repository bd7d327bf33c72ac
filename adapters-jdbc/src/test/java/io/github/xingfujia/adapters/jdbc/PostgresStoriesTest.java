package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.story.HouseStories;
import io.github.xingfujia.store.Store;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every story of the house on PostgreSQL. */
class PostgresStoriesTest extends HouseStories {

    private static final PostgresServer SERVER = new PostgresServer();
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
