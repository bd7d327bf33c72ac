package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.story.HouseStories;
import io.github.xingfujia.store.Store;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every story of the house on a database, whose tables are made once and emptied before each. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DatabaseStories extends HouseStories {

    private final TestDatabase database;
    private Optional<DataSource> tables = Optional.empty();

    DatabaseStories(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        tables = Optional.of(database.fresh(Xingfujia.kinds()));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    protected Store fresh() {
        return Emptied.store(tables.orElseThrow());
    }
}
