package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.contract.Meter;
import io.github.xingfujia.contract.StoreContract;
import io.github.xingfujia.store.Store;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The whole kit on a database. */
abstract class DatabaseStoreContract extends StoreContract {

    private final TestDatabase database;
    private final CountingDataSource meter;

    DatabaseStoreContract(TestDatabase database, CountingDataSource meter) {
        this.database = database;
        this.meter = meter;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Store fresh() {
        return JdbcStore.on(meter.around(database.fresh(KitKinds.ALL)));
    }

    @Override
    public Optional<Store> reopen() {
        return Optional.of(JdbcStore.on(meter.around(database.open())));
    }

    @Override
    public Optional<Meter> meter() {
        return Optional.of(meter);
    }
}
