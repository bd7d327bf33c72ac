package io.github.xingfujia.adapters.jdbc;

/** The whole kit on PostgreSQL; its driver sends the begin with the first statement. */
class PostgresStoreTest extends DatabaseStoreContract {

    PostgresStoreTest() {
        super(new PostgresServer(), new CountingDataSource(false));
    }
}
