package io.github.xingfujia.adapters.jdbc;

/** Late commits on MariaDB. */
class MariaDbHoleTest extends DatabaseHoleContract {

    MariaDbHoleTest() {
        super(new MariaDbServer("REPEATABLE_READ"));
    }
}
