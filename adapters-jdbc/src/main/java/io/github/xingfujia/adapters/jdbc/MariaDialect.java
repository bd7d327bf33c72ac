package io.github.xingfujia.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** MariaDB with InnoDB. */
final class MariaDialect extends Dialect {

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    MariaDialect() {
        super(Database.MARIADB);
    }

    @Override
    String ascii(int characters) {
        return "VARCHAR(" + characters + ") CHARACTER SET ascii COLLATE ascii_nopad_bin";
    }

    @Override
    String text(int characters) {
        return "VARCHAR(" + characters + ")";
    }

    @Override
    String bytes() {
        return "LONGBLOB";
    }

    @Override
    String hash() {
        return "VARBINARY(32)";
    }

    @Override
    String position() {
        return "BIGINT AUTO_INCREMENT";
    }

    @Override
    String tableEnd() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    List<String> faults(Connection connection) {
        List<String> faults = new ArrayList<>();
        require(connection, "auto_increment_increment", "1", "positions must be given one by one", faults);
        require(connection, "auto_increment_offset", "1", "positions must be given one by one", faults);
        require(connection, "innodb_flush_log_at_trx_commit", "1", "acknowledged commands would be lost", faults);
        return faults;
    }

    @Override
    String absentLast(String column) {
        return column + " IS NULL, " + column;
    }

    @Override
    String fromNothing() {
        return " FROM DUAL";
    }

    /** Whole seconds only: it does not wait at all. */
    /** Seen: at REPEATABLE READ an entry that waits for its commit holds up every other append. */
    @Override
    boolean locksGaps(int isolation) {
        return isolation > Connection.TRANSACTION_READ_COMMITTED;
    }

    @Override
    void withShortWait(Connection connection, Runnable work) {
        long before = Sql.of("SELECT @@SESSION.innodb_lock_wait_timeout").number(connection);
        Sql.run(connection, "SET SESSION innodb_lock_wait_timeout = 0");
        try {
            work.run();
        } finally {
            Sql.run(connection, "SET SESSION innodb_lock_wait_timeout = " + before);
        }
    }

    @Override
    boolean isLockTimeout(SQLException e) {
        return e.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    private static void require(Connection connection, String variable, String value, String why, List<String> faults) {
        String found = Sql.of("SELECT CAST(@@" + variable + " AS CHAR)")
                .words(connection)
                .get(0);
        if (!found.equals(value)) {
            faults.add("MariaDB has " + variable + " = " + found + ", not " + value + ": " + why);
        }
    }
}
