package io.github.xingfujia.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit on H2 in a file. */
class H2StoreTest extends DatabaseStoreContract {

    H2StoreTest(@TempDir Path folder) {
        super(new H2Files(folder), new CountingDataSource(true));
    }

    /** One writer at a time: a command that changes a row asks for the one place first (decision 112). */
    @Override
    public int readsBeforeWriting() {
        return 1;
    }
}
