package io.github.xingfujia.adapters.jdbc;

/** A MariaDB database of an earlier release. */
class MariaDbUpgradeTest extends UpgradeContract {

    MariaDbUpgradeTest() {
        super(new MariaDbServer("READ_COMMITTED"), Database.MARIADB);
    }
}
