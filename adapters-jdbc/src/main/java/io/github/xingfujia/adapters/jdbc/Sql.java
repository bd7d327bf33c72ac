package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Micros;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One statement as it grows, with its arguments in order. */
final class Sql {

    private static final int LEAST = 4;

    private final StringBuilder text = new StringBuilder(512);
    private final List<Argument> arguments = new ArrayList<>();

    static Sql of(String part, Argument... arguments) {
        return new Sql().add(part, arguments);
    }

    Sql add(String part, Argument... more) {
        text.append(part);
        Collections.addAll(arguments, more);
        return this;
    }

    Sql add(Sql part) {
        text.append(part.text);
        arguments.addAll(part.arguments);
        return this;
    }

    /** Adds as many question marks in parentheses as there are arguments, at least one. */
    Sql list(Collection<Argument> more) {
        text.append('(').append(marks(more.size())).append(')');
        arguments.addAll(more);
        return this;
    }

    /**
     * Adds a list in which nothing counts twice, at least one, the last repeated up to 4, 8, 16 and so on.
     */
    Sql set(Collection<Argument> more) {
        List<Argument> filled = new ArrayList<>(more);
        int length = Math.max(LEAST, Integer.highestOneBit(2 * more.size() - 1));
        while (filled.size() < length) {
            filled.add(filled.get(filled.size() - 1));
        }
        return list(filled);
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Runs the statement and returns its rows.
     */
    <T> List<T> rows(Connection connection, Reading<T> reading) {
        try (PreparedStatement statement = prepared(connection, text.toString())) {
            apply(arguments, statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.of(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /**
     * Runs this query and another in one round trip, where the database takes several at once; the rows of each go into the
     * list given for them.
     */
    <A, B> void together(
            Connection connection, Reading<A> reading, List<A> rows, Sql other, Reading<B> others, List<B> theirs) {
        try (PreparedStatement statement = prepared(connection, text + "; " + other.text)) {
            List<Argument> all = new ArrayList<>(arguments);
            all.addAll(other.arguments);
            apply(all, statement);
            statement.execute();
            result(statement, reading, rows);
            statement.getMoreResults();
            result(statement, others, theirs);
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    private static <T> void result(PreparedStatement statement, Reading<T> reading, List<T> rows) throws SQLException {
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                rows.add(reading.of(result));
            }
        }
    }

    /** Runs a statement that takes no arguments and answers nothing. */
    static void run(Connection connection, String statement) {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /** Runs a statement that answers one column of words. */
    List<String> words(Connection connection) {
        return rows(connection, row -> row.getString(1));
    }

    /** Returns the names of the columns the answer has, in small letters. */
    Set<String> columns(Connection connection) {
        try (PreparedStatement statement = prepared(connection, text.toString());
                ResultSet result = statement.executeQuery()) {
            ResultSetMetaData columns = result.getMetaData();
            Set<String> names = new TreeSet<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /** Runs a statement that always comes to one number. */
    long number(Connection connection) {
        return rows(connection, row -> row.getLong(1)).get(0);
    }

    int update(Connection connection) {
        return batch(connection, text.toString(), List.of(arguments))[0];
    }

    /** Runs a statement once per list of arguments in one round trip; returns how many rows each changed. */
    static int[] batch(Connection connection, String statement, List<List<Argument>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement batch = prepared(connection, statement)) {
            for (List<Argument> row : rows) {
                apply(row, batch);
                batch.addBatch();
            }
            return batch.executeBatch();
        } catch (SQLException e) {
            throw new FailedStatementException(e);
        }
    }

    /** With the kind of result named: without it MariaDB's driver sends batches in bulk, and does not count their rows. */
    private static PreparedStatement prepared(Connection connection, String statement) throws SQLException {
        return connection.prepareStatement(statement, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    }

    private static void apply(List<Argument> arguments, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            arguments.get(i).apply(i + 1, statement);
        }
    }

    static String marks(int count) {
        return count < 1 ? "" : "?" + ", ?".repeat(count - 1);
    }

    static Argument ascii(String value) {
        return (position, statement) -> statement.setString(position, value);
    }

    static Argument number(long value) {
        return (position, statement) -> statement.setLong(position, value);
    }

    static Argument number(Optional<Long> value) {
        return value.map(Sql::number).orElse((position, statement) -> statement.setNull(position, Types.BIGINT));
    }

    static Argument absent() {
        return (position, statement) -> statement.setNull(position, Types.VARCHAR);
    }

    static Argument bytes(byte[] value) {
        return (position, statement) -> statement.setBytes(position, value);
    }

    static Argument bytes(Bytes value) {
        return bytes(value.toArray());
    }

    static Argument instant(Instant value) {
        return number(Micros.of(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
