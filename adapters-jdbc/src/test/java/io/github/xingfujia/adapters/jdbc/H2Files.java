package io.github.xingfujia.adapters.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** H2 databases in the files of one folder, one open at a time. */
final class H2Files extends TestDatabase {

    private final Path folder;
    private int made;
    private JdbcConnectionPool pool;

    H2Files(Path folder) {
        this.folder = folder;
    }

    @Override
    DataSource empty() {
        made++;
        return open();
    }

    @Override
    DataSource open() {
        close();
        pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("store-" + made)
                        + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0;LOCK_TIMEOUT=20000",
                "sa",
                "");
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
