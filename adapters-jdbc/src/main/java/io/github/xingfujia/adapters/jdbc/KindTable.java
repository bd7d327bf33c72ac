package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Kind.Type;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of one generation of a kind (种类的表): its columns in order, and rows as they stand in them. */
final class KindTable {

    /** The column that holds all attributes of several texts, see {@link TextsForm}. */
    static final String TEXTS = "texts";

    private final Kind kind;
    private final Dialect dialect;
    private final String name;
    private final List<Attribute> single;
    private final boolean hasTexts;
    private final List<String> columns;
    private final String select;
    private final String insert;
    private final String update;

    KindTable(Kind kind, Dialect dialect) {
        this.kind = kind;
        this.dialect = dialect;
        name = Names.table(kind);
        single = kind.attributes().stream().filter(a -> a.type() != Type.TEXTS).toList();
        hasTexts = single.size() < kind.attributes().size();
        columns = columns(single, hasTexts);
        select = "SELECT " + String.join(", ", columns) + " FROM " + name + " r";
        insert = "INSERT INTO " + name + " (home, " + String.join(", ", columns) + ") VALUES ("
                + Sql.marks(columns.size() + 1) + ")";
        update = "UPDATE " + name + " SET "
                + columns.stream()
                        .filter(c -> !c.equals("id"))
                        .map(c -> c + " = ?")
                        .collect(Collectors.joining(", "))
                + " WHERE home = ? AND id = ? AND version = ?";
    }

    private static List<String> columns(List<Attribute> single, boolean hasTexts) {
        List<String> columns = new ArrayList<>(List.of("id", "version", "due_at"));
        if (hasTexts) {
            columns.add(TEXTS);
        }
        single.forEach(a -> columns.add(Names.column(a.name())));
        return List.copyOf(columns);
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String texts() {
        return Names.texts(kind);
    }

    boolean hasTexts() {
        return hasTexts;
    }

    /** Returns the unique attributes. */
    List<Attribute> unique() {
        return single.stream().filter(Attribute::unique).toList();
    }

    /** Returns the columns after the home: id, version, due_at, the texts, the attributes. */
    List<String> columns() {
        return columns;
    }

    String select() {
        return select;
    }

    String insert() {
        return insert;
    }

    /** Returns the update of a row at its expected version, and with {@code sameTexts} only if they stay. */
    String update(boolean sameTexts) {
        return sameTexts && hasTexts ? update + " AND texts = ?" : update;
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE home = ? AND id = ? AND version = ?";
    }

    List<Argument> inserted(HomeId home, Row row) {
        List<Argument> arguments = new ArrayList<>(List.of(Sql.ascii(home.value()), dialect.text(row.id())));
        arguments.addAll(settable(row));
        return arguments;
    }

    List<Argument> updated(HomeId home, Row row, long expectedVersion, boolean sameTexts) {
        List<Argument> arguments = settable(row);
        arguments.addAll(at(home, row.id(), expectedVersion));
        if (sameTexts && hasTexts) {
            arguments.add(Sql.bytes(TextsForm.pack(row)));
        }
        return arguments;
    }

    /** Returns the arguments of a condition on home, id and version. */
    List<Argument> at(HomeId home, String id, long version) {
        return List.of(Sql.ascii(home.value()), dialect.text(id), Sql.number(version));
    }

    /** Returns the row in a result of {@link #select}. */
    Row row(ResultSet result) throws SQLException {
        int column = 1;
        String id = dialect.text(result, column++);
        long version = result.getLong(column++);
        Optional<Long> dueAt = number(result, column++);
        SortedMap<String, Row.Value> values = new TreeMap<>();
        if (hasTexts) {
            values.putAll(TextsForm.unpack(result.getBytes(column++)));
        }
        for (Attribute attribute : single) {
            int at = column++;
            value(result, attribute.type(), at).ifPresent(v -> values.put(attribute.name(), v));
        }
        return new Row(kind.name(), id, version, dueAt.map(Micros::instant), values);
    }

    private Optional<Row.Value> value(ResultSet result, Type type, int column) throws SQLException {
        if (type == Type.NUMBER) {
            return number(result, column).map(Row.Value.Number::new);
        }
        String text = dialect.text(result, column);
        return result.wasNull() ? Optional.empty() : Optional.of(new Row.Value.Text(text));
    }

    private static Optional<Long> number(ResultSet result, int column) throws SQLException {
        long number = result.getLong(column);
        return result.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** In the order of {@link #columns} without the id. */
    private List<Argument> settable(Row row) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Sql.number(row.version()));
        arguments.add(Sql.number(row.dueAt().map(Micros::of)));
        if (hasTexts) {
            arguments.add(Sql.bytes(TextsForm.pack(row)));
        }
        for (Attribute attribute : single) {
            arguments.add(
                    attribute.type() == Type.NUMBER
                            ? Sql.number(row.number(attribute.name()))
                            : row.text(attribute.name()).map(dialect::text).orElse(Sql.absent()));
        }
        return arguments;
    }
}
