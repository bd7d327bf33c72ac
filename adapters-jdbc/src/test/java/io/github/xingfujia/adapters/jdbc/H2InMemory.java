package io.github.xingfujia.adapters.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** H2 databases in memory, one open at a time: for what is told of many houses and not of what survives. */
final class H2InMemory extends TestDatabase {

    private int made;
    private JdbcConnectionPool pool;

    @Override
    DataSource empty() {
        made++;
        return open();
    }

    @Override
    DataSource open() {
        close();
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:stories-" + made + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=0;LOCK_TIMEOUT=20000", "sa", "");
        pool.setMaxConnections(40);
        return pool;
    }

    @Override
    void close() {
        if (pool != null) {
            pool.dispose();
            pool = null;
        }
    }
}
