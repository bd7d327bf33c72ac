package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Micros;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** One statement as it grows, with its arguments in order. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
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

    Query query(Handle handle) {
        Query query = handle.createQuery(text.toString());
        for (int i = 0; i < arguments.size(); i++) {
            query.bind(i, arguments.get(i));
        }
        return query;
    }

    int update(Handle handle) {
        return batch(handle, text.toString(), List.of(arguments))[0];
    }

    /** Runs a statement once per list of arguments in one round trip; returns how many rows each changed. */
    static int[] batch(Handle handle, String statement, List<List<Argument>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedBatch batch = handle.prepareBatch(statement)) {
            for (List<Argument> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    batch.bind(i, row.get(i));
                }
                batch.add();
            }
            return batch.execute();
        }
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static Argument ascii(String value) {
        return (position, statement, context) -> statement.setString(position, value);
    }

    static Argument number(long value) {
        return (position, statement, context) -> statement.setLong(position, value);
    }

    static Argument number(Optional<Long> value) {
        return value.map(Sql::number)
                .orElse((position, statement, context) -> statement.setNull(position, Types.BIGINT));
    }

    static Argument absent() {
        return (position, statement, context) -> statement.setNull(position, Types.VARCHAR);
    }

    static Argument bytes(byte[] value) {
        return (position, statement, context) -> statement.setBytes(position, value);
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
