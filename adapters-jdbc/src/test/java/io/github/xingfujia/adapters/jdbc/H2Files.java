package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Kind;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** H2 databases in the files of one folder, one open at a time. */
final class H2Files implements AutoCloseable {

    private final Path folder;
    private int made;
    private JdbcConnectionPool pool;

    H2Files(Path folder) {
        this.folder = folder;
    }

    /** Returns a new database with the tables of {@code kinds}. */
    DataSource fresh(List<Kind> kinds) {
        made++;
        DataSource dataSource = open();
        JdbcSchema.of(dataSource).install(kinds);
        return dataSource;
    }

    /** Returns a new database without any table. */
    DataSource empty() {
        made++;
        return open();
    }

    /** Closes the database and opens it again. */
    DataSource open() {
        close();
        pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("store-" + made) + ";WRITE_DELAY=0", "sa", "");
        pool.setMaxConnections(40);
        return pool;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.dispose();
            pool = null;
        }
    }
}
