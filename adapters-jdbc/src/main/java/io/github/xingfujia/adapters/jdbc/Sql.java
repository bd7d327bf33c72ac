package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Micros;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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
     * Runs the statement and returns its rows. Straight on the connection, as {@link #batch}: every command takes several
     * statements, and a statement object with its settings copied costs more than the call.
     */
    <T> List<T> rows(Handle handle, Reading<T> reading) {
        try (PreparedStatement statement = prepared(handle, text.toString())) {
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
            Handle handle, Reading<A> reading, List<A> rows, Sql other, Reading<B> others, List<B> theirs) {
        try (PreparedStatement statement = prepared(handle, text + "; " + other.text)) {
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

    /** Runs a statement that always comes to one number. */
    long number(Handle handle) {
        return rows(handle, row -> row.getLong(1)).get(0);
    }

    int update(Handle handle) {
        return batch(handle, text.toString(), List.of(arguments))[0];
    }

    /** Runs a statement once per list of arguments in one round trip; returns how many rows each changed. */
    static int[] batch(Handle handle, String statement, List<List<Argument>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement batch = prepared(handle, statement)) {
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
    private static PreparedStatement prepared(Handle handle, String statement) throws SQLException {
        return handle.getConnection()
                .prepareStatement(statement, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
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
