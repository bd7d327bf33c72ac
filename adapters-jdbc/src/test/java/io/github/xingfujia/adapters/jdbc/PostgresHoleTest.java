package io.github.xingfujia.adapters.jdbc;

/** Late commits on PostgreSQL. */
class PostgresHoleTest extends ServerHoleContract {

    PostgresHoleTest() {
        super(new PostgresServer());
    }
}
