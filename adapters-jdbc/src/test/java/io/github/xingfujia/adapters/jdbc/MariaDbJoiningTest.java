package io.github.xingfujia.adapters.jdbc;

/** The house inside its host's transaction on MariaDB. */
class MariaDbJoiningTest extends JoiningContract {

    MariaDbJoiningTest() {
        super(new MariaDbServer("READ_COMMITTED"));
    }
}
