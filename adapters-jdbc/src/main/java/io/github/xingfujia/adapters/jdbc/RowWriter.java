package io.github.xingfujia.adapters.jdbc;

import com.google.common.collect.Lists;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes rows of one kind in one transaction (写行), guarded by their versions, few statements for any number.
 *
 * <p>A row whose texts stay as they are costs one update and no child row; only when that finds nothing is it
 * updated without that condition and its child rows are compared.
 */
final class RowWriter {

    private static final int CHUNK = 500;

    private final Connection connection;
    private final HomeId home;
    private final KindTable table;
    private final Dialect dialect;

    RowWriter(Connection connection, HomeId home, KindTable table, Dialect dialect) {
        this.connection = connection;
        this.home = home;
        this.table = table;
        this.dialect = dialect;
    }

    /** Writes changes of different rows; returns those that did not find their row at the expected version. */
    List<RowChange> write(List<RowChange> changes) {
        List<RowChange> removed =
                changes.stream().filter(c -> c.row().isEmpty()).toList();
        List<RowChange> updated = changes.stream()
                .filter(c -> c.row().isPresent() && c.expectedVersion() > 0)
                .toList();
        List<RowChange> lost = new ArrayList<>(remove(removed));
        lost.addAll(update(updated));
        insert(changes.stream()
                .filter(c -> c.expectedVersion() == 0)
                .flatMap(c -> c.row().stream())
                .toList());
        return lost;
    }

    /** Lets go of the unique values of rows that are about to change, so that another may take them. */
    void free(List<RowChange> changes) {
        String set = table.unique().stream()
                .map(a -> Names.column(a.name()) + " = NULL")
                .collect(Collectors.joining(", "));
        List<List<Argument>> rows = changes.stream()
                .filter(c -> c.expectedVersion() > 0)
                .map(c -> table.at(home, c.id(), c.expectedVersion()))
                .toList();
        Sql.batch(
                connection,
                "UPDATE " + table.name() + " SET " + set + " WHERE home = ? AND id = ? AND version = ?",
                rows);
    }

    void insert(List<Row> rows) {
        Sql.batch(
                connection,
                table.insert(),
                rows.stream().map(row -> table.inserted(home, row)).toList());
        insertTexts(rows.stream().flatMap(row -> Child.of(row).stream()).toList());
    }

    /** Removes every row of the home. */
    void clear() {
        if (table.hasTexts()) {
            clear(table.texts());
        }
        clear(table.name());
    }

    /** Removes every row of the home from another table. */
    void clear(String other) {
        Sql.of("DELETE FROM " + other + " WHERE home = ?", Sql.ascii(home.value()))
                .update(connection);
    }

    private List<RowChange> remove(List<RowChange> changes) {
        List<RowChange> lost = unmatched(
                changes,
                Sql.batch(
                        connection,
                        table.delete(),
                        changes.stream()
                                .map(c -> table.at(home, c.id(), c.expectedVersion()))
                                .toList()));
        if (table.hasTexts()) {
            Sql.batch(
                    connection,
                    "DELETE FROM " + table.texts() + " WHERE home = ? AND id = ?",
                    without(changes, lost).stream()
                            .map(c -> List.of(Sql.ascii(home.value()), dialect.text(c.id())))
                            .toList());
        }
        return lost;
    }

    private List<RowChange> update(List<RowChange> changes) {
        List<RowChange> rest = unmatched(changes, updates(changes, true));
        if (!table.hasTexts() || rest.isEmpty()) {
            return rest;
        }
        List<RowChange> lost = unmatched(rest, updates(rest, false));
        Lists.partition(without(rest, lost), CHUNK).forEach(this::replaceTexts);
        return lost;
    }

    private int[] updates(List<RowChange> changes, boolean sameTexts) {
        return Sql.batch(
                connection,
                table.update(sameTexts),
                changes.stream()
                        .map(c -> table.updated(home, c.row().orElseThrow(), c.expectedVersion(), sameTexts))
                        .toList());
    }

    private void replaceTexts(List<RowChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Argument> ids = changes.stream().map(c -> dialect.text(c.id())).toList();
        Set<Child> before = new LinkedHashSet<>(Sql.of(
                        "SELECT id, attribute, item FROM " + table.texts() + " WHERE home = ? AND id IN ",
                        Sql.ascii(home.value()))
                .list(ids)
                .rows(connection, row -> new Child(dialect.text(row, 1), row.getString(2), dialect.text(row, 3))));
        Set<Child> after = changes.stream()
                .flatMap(c -> Child.of(c.row().orElseThrow()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Sql.batch(
                connection,
                "DELETE FROM " + table.texts() + " WHERE home = ? AND id = ? AND attribute = ? AND item = ?",
                arguments(without(before, after)));
        insertTexts(without(after, before));
    }

    private void insertTexts(List<Child> children) {
        Sql.batch(
                connection,
                "INSERT INTO " + table.texts() + " (home, id, attribute, item) VALUES (?, ?, ?, ?)",
                arguments(children));
    }

    private List<List<Argument>> arguments(List<Child> children) {
        return children.stream().map(c -> c.arguments(home, dialect)).toList();
    }

    private static List<RowChange> unmatched(List<RowChange> changes, int[] counts) {
        List<RowChange> unmatched = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                unmatched.add(changes.get(i));
            }
        }
        return unmatched;
    }

    private static <T> List<T> without(Collection<T> all, Collection<T> some) {
        Set<T> left = new HashSet<>(some);
        return all.stream().filter(one -> !left.contains(one)).toList();
    }

    /** One text of one attribute of one row. */
    record Child(String id, String attribute, String item) {

        List<Argument> arguments(HomeId home, Dialect dialect) {
            return List.of(Sql.ascii(home.value()), dialect.text(id), Sql.ascii(attribute), dialect.text(item));
        }

        static List<Child> of(Row row) {
            List<Child> children = new ArrayList<>();
            row.values().keySet().forEach(attribute -> {
                if (row.values().get(attribute) instanceof Row.Value.Texts several) {
                    several.texts().forEach(item -> children.add(new Child(row.id(), attribute, item)));
                }
            });
            return children;
        }
    }
}
