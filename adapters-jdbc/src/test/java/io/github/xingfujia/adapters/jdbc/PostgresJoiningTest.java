package io.github.xingfujia.adapters.jdbc;

/** The house inside its host's transaction on PostgreSQL. */
class PostgresJoiningTest extends JoiningContract {

    PostgresJoiningTest() {
        super(new PostgresServer());
    }
}
