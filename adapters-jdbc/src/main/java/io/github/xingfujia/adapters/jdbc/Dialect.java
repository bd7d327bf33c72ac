package io.github.xingfujia.adapters.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What differs from one database to another (方言): types, the order of absent values, how long to wait for a
 * lock. Everything else is one text for all.
 */
abstract class Dialect {

    private final Database database;

    Dialect(Database database) {
        this.database = database;
    }

    final Database database() {
        return database;
    }

    /** Returns the type of a name in ASCII that compares by its bytes. */
    abstract String ascii(int characters);

    /** Returns the type of any text that compares by its UTF-8 bytes. */
    abstract String text(int characters);

    /** Returns the type of many bytes. */
    abstract String bytes();

    /** Returns the type of a hash. */
    abstract String hash();

    /** Returns the type of the position: drawn by the database, one by one, nothing kept in advance. */
    abstract String position();

    /** Returns what ends {@code CREATE TABLE}. */
    String tableEnd() {
        return "";
    }

    /** Returns what is set so that the store could lose or misread something, one sentence each. */
    List<String> faults(Connection connection) {
        return List.of();
    }

    /** Waits until no other writer of this database is under way, where it must not have several; holds until the end. */
    void alone(Connection connection) {}

    /** Returns whether a commit outlives the process. */
    boolean isDurable(Connection connection) {
        return true;
    }

    /** Returns a text as the database compares it. */
    Argument text(String value) {
        return Sql.ascii(value);
    }

    /** Returns the text in a column; empty when it is absent. */
    String text(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    /** Returns the order by {@code column} with absent values last. */
    String absentLast(String column) {
        return column + " NULLS LAST";
    }

    /** Returns the source of a {@code SELECT} without a table. */
    String fromNothing() {
        return "";
    }

    /**
     * Adds that a column is one of these values, at least one: lists of every length come to a few statements, which a
     * server meets often enough to keep them prepared.
     *
     * @param argument how a value stands for itself
     */
    Sql among(Sql sql, String column, Collection<String> values, Function<String, Argument> argument) {
        return sql.add(column + " IN ").set(values.stream().map(argument).toList());
    }

    /** Returns whether several queries, divided by semicolons, may be one round trip. */
    boolean answersTogether() {
        return false;
    }

    /** Returns whether statements that write may feed one another, so that a batch is one round trip. */
    boolean fuses() {
        return false;
    }

    /** Returns whether writes at this isolation lock what lies between rows, so that others cannot append beside them. */
    boolean locksGaps(int isolation) {
        return false;
    }

    /** Runs {@code work} so that it waits at most 200 ms for a lock. */
    abstract void withShortWait(Connection connection, Runnable work);

    /** Returns whether the wait for a lock ended without it. */
    abstract boolean isLockTimeout(SQLException e);

    /** Returns UTF-8 bytes as a text; for databases that keep texts so. */
    static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
