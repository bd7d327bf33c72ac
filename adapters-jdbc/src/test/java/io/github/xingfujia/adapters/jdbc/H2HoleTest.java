package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.HoleContract;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Store;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Late commits on H2: it draws positions before the commit, as every database does. */
class H2HoleTest extends HoleContract {

    @TempDir
    Path folder;

    private H2Files files;
    private HeldWriters writers;

    @Override
    public Store fresh() {
        files = new H2Files(folder);
        DataSource dataSource = files.fresh(KitKinds.ALL);
        writers = new HeldWriters(dataSource);
        return JdbcStore.on(dataSource);
    }

    @AfterEach
    void close() {
        writers.close();
        files.close();
    }

    @Override
    protected Held hold(HomeId home, Batch batch) {
        return held(writers.written(home, batch));
    }

    @Override
    protected Held holdDrawn(HomeId home, Batch batch) {
        return held(writers.drawn(home, batch));
    }

    private static Held held(HeldWriters.Writer writer) {
        return new Held() {
            @Override
            public void commit() {
                writer.commit();
            }

            @Override
            public void rollBack() {
                writer.rollBack();
            }
        };
    }
}
