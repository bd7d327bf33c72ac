package io.github.xingfujia.adapters.jdbc;

/** Late commits on PostgreSQL. */
class PostgresHoleTest extends DatabaseHoleContract {

    PostgresHoleTest() {
        super(new PostgresServer());
    }
}
