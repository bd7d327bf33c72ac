package io.github.xingfujia.adapters.jdbc;

/** A PostgreSQL database of an earlier release. */
class PostgresUpgradeTest extends UpgradeContract {

    PostgresUpgradeTest() {
        super(new PostgresServer(), Database.POSTGRESQL);
    }
}
