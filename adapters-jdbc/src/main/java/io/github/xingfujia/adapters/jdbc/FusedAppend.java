package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.TextOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Appends one plain batch in one statement that commits by itself (一句写入): a chain of parts that write, each only if
 * the one before it did. PostgreSQL only.
 *
 * <p>What it finds taken or stale it leaves unwritten, for the plain path to say why: rows in the order of their ids
 * at their versions, entries behind the ones they follow. When a part in the middle finds nothing, the statement ends
 * in a division by zero, which takes back the parts before.
 */
final class FusedAppend {

    private static final int MOST_ROWS = 4;
    private static final int MOST_VALUES = 64;
    private static final String DIVISION_BY_ZERO = "22012";
    private static final Comparator<RowChange> IN_ORDER =
            Comparator.comparing(RowChange::kind).thenComparing(RowChange::id, TextOrder.BYTES);

    private final HomeId home;
    private final KindTables tables;
    private final Dialect dialect;
    private final Sql parts = Sql.of("WITH p0 AS (SELECT 1 AS one");
    private final List<String> names = new ArrayList<>(List.of("p0"));
    private final List<String> replacing = new ArrayList<>();
    private long expected;

    private FusedAppend(HomeId home, KindTables tables, Dialect dialect) {
        this.home = home;
        this.tables = tables;
        this.dialect = dialect;
    }

    /** Returns whether a batch is plain: few rows, none removed, no unique value that could pass from one to another. */
    static boolean takes(Batch batch, KindTables tables) {
        long streams = batch.entries().stream().map(Entry::stream).distinct().count();
        boolean passing = batch.rows().stream()
                        .map(RowChange::kind)
                        .filter(kind -> !tables.of(kind).unique().isEmpty())
                        .distinct()
                        .count()
                < batch.rows().stream()
                        .filter(change -> !tables.of(change.kind()).unique().isEmpty())
                        .count();
        int values = batch.entries().size()
                + batch.keys().size()
                + batch.digests().size()
                + batch.rows().stream()
                        .flatMap(change -> change.row().stream())
                        .mapToInt(row -> RowWriter.Child.of(row).size())
                        .sum();
        return streams == batch.entries().size()
                && batch.rows().size() <= MOST_ROWS
                && values <= MOST_VALUES
                && !passing
                && batch.rows().stream().allMatch(change -> change.row().isPresent());
    }

    /** Returns whether all of a plain batch was stored; nothing of it was when not. */
    static boolean write(Connection connection, HomeId home, Batch batch, KindTables tables, Dialect dialect) {
        FusedAppend append = new FusedAppend(home, tables, dialect);
        Sql statement = append.statement(batch);
        try {
            return statement.number(connection) > 0;
        } catch (FailedStatementException e) {
            if (Errors.find(e, FusedAppend::isTakenBack).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isTakenBack(SQLException e) {
        return DIVISION_BY_ZERO.equals(e.getSQLState());
    }

    private Sql statement(Batch batch) {
        String and = " WHERE ";
        for (Entry entry : batch.entries()) {
            if (entry.sequence() > 1) {
                parts.add(and)
                        .add(
                                "EXISTS (SELECT 1 FROM " + Names.ENTRY
                                        + " WHERE home = ? AND stream = ? AND sequence_no = ?)",
                                Sql.ascii(home.value()),
                                Sql.ascii(entry.stream().value()),
                                Sql.number(entry.sequence() - 1));
                and = " AND ";
            }
        }
        parts.add(")");
        List<RowChange> changes = batch.rows().stream().sorted(IN_ORDER).toList();
        changes.stream().filter(change -> change.expectedVersion() > 0).forEach(this::update);
        changes.stream().filter(change -> change.expectedVersion() == 0).forEach(this::insert);
        insert(
                Names.ENTRY,
                "home, " + EntryTable.COLUMNS,
                batch.entries().stream()
                        .map(entry -> EntryTable.inserted(home, entry).subList(0, 8))
                        .toList());
        insert(
                Names.KEY,
                "home, " + VaultTables.KEY_COLUMNS,
                batch.keys().stream()
                        .map(key -> VaultTables.inserted(home, key, dialect))
                        .toList());
        insert(
                Names.DIGEST,
                "home, " + VaultTables.DIGEST_COLUMNS,
                batch.digests().stream()
                        .map(digest -> VaultTables.inserted(home, digest, dialect))
                        .toList());
        String more = replacing.isEmpty() ? "" : " + " + counted(replacing);
        return parts.add(" SELECT CASE WHEN written IN (0, " + expected + ") THEN written" + more
                + " ELSE 1 / (written - written) END FROM (SELECT " + counted(names.subList(1, names.size()))
                + " AS written) parts");
    }

    private static String counted(List<String> parts) {
        return parts.stream().map(name -> "(SELECT COUNT(*) FROM " + name + ")").collect(Collectors.joining(" + "));
    }

    /**
     * The child rows are compared only when the version that is replaced had other texts; where they are thought to stay,
     * the update itself asks, and finds nothing when they do not.
     */
    private void update(RowChange change) {
        KindTable table = tables.of(change.kind());
        Row row = change.row().orElseThrow();
        String changed = "c" + names.size();
        boolean replaces = table.hasTexts() && !change.sameTexts();
        if (replaces) {
            List<Argument> at = table.at(home, row.id(), change.expectedVersion());
            parts.add(", " + changed + " AS (SELECT 1 FROM " + table.name())
                    .add(" WHERE home = ? AND id = ? AND version = ?", at.toArray(new Argument[0]))
                    .add(" AND texts <> ?)", Sql.bytes(TextsForm.pack(row)));
        }
        part(Sql.of(
                        table.update(!replaces),
                        table.updated(home, row, change.expectedVersion(), !replaces)
                                .toArray(new Argument[0]))
                .add(" AND " + before()));
        expected++;
        if (replaces) {
            texts(table, row, before() + " AND EXISTS (SELECT 1 FROM " + changed + ")");
        }
    }

    private void texts(KindTable table, Row row, String condition) {
        List<RowWriter.Child> children = RowWriter.Child.of(row);
        Sql gone = Sql.of(
                "DELETE FROM " + table.texts() + " WHERE home = ? AND id = ?",
                Sql.ascii(home.value()),
                dialect.text(row.id()));
        if (!children.isEmpty()) {
            gone.add(" AND (attribute, item) NOT IN (");
            for (int i = 0; i < children.size(); i++) {
                RowWriter.Child child = children.get(i);
                gone.add(i == 0 ? "" : ", ").list(List.of(Sql.ascii(child.attribute()), dialect.text(child.item())));
            }
            gone.add(")");
        }
        replaced(gone.add(" AND " + condition));
        if (!children.isEmpty()) {
            Sql fresh = Sql.of("INSERT INTO " + table.texts() + " (home, id, attribute, item) SELECT * FROM (VALUES ");
            for (int i = 0; i < children.size(); i++) {
                fresh.add(i == 0 ? "" : ", ").list(children.get(i).arguments(home, dialect));
            }
            replaced(fresh.add(") v (home, id, attribute, item) WHERE " + condition + " AND NOT EXISTS (SELECT 1 FROM "
                    + table.texts() + " t WHERE t.home = v.home AND t.id = v.id AND t.attribute = v.attribute"
                    + " AND t.item = v.item)"));
        }
    }

    /** Adds a part of which nobody knows how many rows it writes. */
    private void replaced(Sql part) {
        String name = "r" + replacing.size();
        parts.add(", " + name + " AS (").add(part).add(" RETURNING 1)");
        replacing.add(name);
    }

    private void insert(RowChange change) {
        KindTable table = tables.of(change.kind());
        Row row = change.row().orElseThrow();
        insert(table.name(), "home, " + String.join(", ", table.columns()), List.of(table.inserted(home, row)));
        insert(
                table.texts(),
                "home, id, attribute, item",
                RowWriter.Child.of(row).stream()
                        .map(child -> child.arguments(home, dialect))
                        .toList());
    }

    private void insert(String table, String columns, List<List<Argument>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Sql values = Sql.of("INSERT INTO " + table + " (" + columns + ") SELECT * FROM (VALUES ");
        for (int i = 0; i < rows.size(); i++) {
            values.add(i == 0 ? "" : ", ").list(rows.get(i));
        }
        part(values.add(") v WHERE " + before()));
        expected += rows.size();
    }

    private void part(Sql part) {
        String name = "p" + names.size();
        parts.add(", " + name + " AS (").add(part).add(" RETURNING 1)");
        names.add(name);
    }

    /** Holds when the part before wrote something. */
    private String before() {
        return "EXISTS (SELECT 1 FROM " + names.get(names.size() - 1) + ")";
    }
}
