package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.contract.Meter;
import io.github.xingfujia.contract.StoreContract;
import io.github.xingfujia.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit on H2 in a file. */
class H2StoreTest extends StoreContract {

    @TempDir
    Path folder;

    private H2Files files;
    private final CountingDataSource meter = new CountingDataSource(true);

    @BeforeEach
    void open() {
        files = new H2Files(folder);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Override
    public Store fresh() {
        return JdbcStore.on(meter.around(files.fresh(KitKinds.ALL)));
    }

    @Override
    public Optional<Store> reopen() {
        return Optional.of(JdbcStore.on(meter.around(files.open())));
    }

    @Override
    public Optional<Meter> meter() {
        return Optional.of(meter);
    }
}
