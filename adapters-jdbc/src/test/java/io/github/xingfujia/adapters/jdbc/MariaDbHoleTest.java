package io.github.xingfujia.adapters.jdbc;

/** Late commits on MariaDB. */
class MariaDbHoleTest extends ServerHoleContract {

    MariaDbHoleTest() {
        super(new MariaDbServer("REPEATABLE_READ"));
    }
}
