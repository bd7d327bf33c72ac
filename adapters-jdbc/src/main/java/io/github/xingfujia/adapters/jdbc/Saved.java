package io.github.xingfujia.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** A place in a transaction to which it can be taken back (保存点). */
final class Saved {

    private final Connection connection;
    private final Savepoint place;

    private Saved(Connection connection, Savepoint place) {
        this.connection = connection;
        this.place = place;
    }

    static Saved on(Connection connection) {
        try {
            return new Saved(connection, connection.setSavepoint());
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    void release() {
        try {
            connection.releaseSavepoint(place);
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    void takeBack() {
        try {
            connection.rollback(place);
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }
}
