package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.HoleContract;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Store;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** Late commits on a database: each draws positions before the commit. */
abstract class DatabaseHoleContract extends HoleContract {

    private final TestDatabase database;
    private Optional<HeldWriters> writers = Optional.empty();

    DatabaseHoleContract(TestDatabase database) {
        this.database = database;
    }

    @Override
    public Store fresh() {
        DataSource dataSource = database.fresh(KitKinds.ALL);
        writers = Optional.of(new HeldWriters(dataSource));
        return JdbcStore.on(dataSource);
    }

    @AfterEach
    void close() {
        writers.ifPresent(HeldWriters::close);
        database.close();
    }

    @Override
    protected Held hold(HomeId home, Batch batch) {
        return held(writers.orElseThrow().written(home, batch));
    }

    @Override
    protected Held holdDrawn(HomeId home, Batch batch) {
        return held(writers.orElseThrow().drawn(home, batch));
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
