package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Kind;
import java.util.List;
import javax.sql.DataSource;

/** A database that a test has to itself: a new one whenever it asks, one at a time. */
abstract class TestDatabase {

    /** Returns a new database without any table. */
    abstract DataSource empty();

    /** Lets go of all connections and opens the database anew. */
    abstract DataSource open();

    abstract void close();

    /** Returns a new database with the tables of {@code kinds}. */
    DataSource fresh(List<Kind> kinds) {
        DataSource dataSource = empty();
        JdbcSchema.of(dataSource).install(kinds);
        return dataSource;
    }
}
