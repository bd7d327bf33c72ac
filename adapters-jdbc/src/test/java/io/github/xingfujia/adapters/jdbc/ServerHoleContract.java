package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.HoleContract;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Store;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** Late commits on a database server. */
abstract class ServerHoleContract extends HoleContract {

    private final Server server;
    private Optional<HeldWriters> writers = Optional.empty();

    ServerHoleContract(Server server) {
        this.server = server;
    }

    @Override
    public Store fresh() {
        DataSource dataSource = server.fresh(KitKinds.ALL);
        writers = Optional.of(new HeldWriters(dataSource));
        return JdbcStore.on(dataSource);
    }

    @AfterEach
    void close() {
        writers.ifPresent(HeldWriters::close);
        server.close();
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
