package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.contract.Meter;
import io.github.xingfujia.contract.StoreContract;
import io.github.xingfujia.store.Store;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The whole kit on a database server. */
abstract class ServerStoreContract extends StoreContract {

    private final Server server;
    private final CountingDataSource meter;

    ServerStoreContract(Server server, CountingDataSource meter) {
        this.server = server;
        this.meter = meter;
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    public Store fresh() {
        return JdbcStore.on(meter.around(server.fresh(KitKinds.ALL)));
    }

    @Override
    public Optional<Store> reopen() {
        return Optional.of(JdbcStore.on(meter.around(server.open())));
    }

    @Override
    public Optional<Meter> meter() {
        return Optional.of(meter);
    }
}
