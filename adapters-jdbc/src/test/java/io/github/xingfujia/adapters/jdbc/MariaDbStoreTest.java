package io.github.xingfujia.adapters.jdbc;

/** The whole kit on MariaDB. */
class MariaDbStoreTest extends DatabaseStoreContract {

    MariaDbStoreTest() {
        super(new MariaDbServer("READ_COMMITTED"), new CountingDataSource(true));
    }
}
