package io.github.xingfujia.adapters.jdbc;

import com.google.common.collect.Lists;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.PageKey;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowFilter;
import io.github.xingfujia.store.RowOrder;
import io.github.xingfujia.store.TextOrder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The index in tables (索引表): one statement for a page, a count or a handful of rows. */
final class JdbcIndex implements Index {

    private static final int CHUNK = 500;

    private final Sessions sessions;
    private final Dialect dialect;
    private final KindTables tables;

    JdbcIndex(Sessions sessions, KindTables tables) {
        this.sessions = sessions;
        this.dialect = sessions.dialect();
        this.tables = tables;
    }

    @Override
    public Page<Row> find(HomeId home, Query query) {
        KindTable table = tables.of(query.kind());
        RowOrder order = RowOrder.of(table.kind(), query.orderBy());
        Sql sql = Sql.of(table.select()).add(FilterSql.where(home, table, query.filter(), dialect));
        String column = "r." + Names.column(query.orderBy());
        boolean always = FilterSql.needs(query.filter(), query.orderBy());
        query.after().map(order::key).ifPresent(key -> after(sql, column, key));
        sql.add(" ORDER BY " + (always ? column : dialect.absentLast(column)) + ", r.id LIMIT ?");
        sql.add("", Sql.number(query.limit() + 1L));
        List<Row> rows = sessions.read("find " + query.kind(), h -> rows(h, table, sql));
        return order.page(rows, query.limit());
    }

    @Override
    public List<Row> get(HomeId home, String kind, Collection<String> ids) {
        KindTable table = tables.of(kind);
        List<Row> rows = sessions.read("get " + kind, h -> {
            List<Row> found = new ArrayList<>();
            for (List<String> some : Lists.partition(ids.stream().distinct().toList(), CHUNK)) {
                Sql sql = Sql.of(table.select() + " WHERE r.home = ? AND ", Sql.ascii(home.value()));
                found.addAll(rows(h, table, dialect.among(sql, "r.id", some, dialect::text)));
            }
            return found;
        });
        return rows.stream()
                .sorted(Comparator.comparing(Row::id, TextOrder.BYTES))
                .toList();
    }

    @Override
    public List<Count> count(HomeId home, String kind, Filter filter, List<String> dimensions) {
        KindTable table = tables.of(kind);
        dimensions.forEach(d -> RowFilter.checkDimension(table.kind(), d));
        String columns =
                dimensions.stream().map(d -> "r." + Names.column(d)).distinct().collect(Collectors.joining(", "));
        Sql sql = Sql.of("SELECT COUNT(*)" + (columns.isEmpty() ? "" : ", " + columns) + " FROM " + table.name() + " r")
                .add(FilterSql.where(home, table, filter, dialect))
                .add(columns.isEmpty() ? "" : " GROUP BY " + columns);
        Map<List<String>, Long> counts = new TreeMap<>(RowFilter::compareValues);
        sessions.read("count " + kind, h -> sql.rows(h, row -> counted(row, table.kind(), dimensions)))
                .forEach(count -> counts.merge(count.values(), count.rows(), Long::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public int touch(HomeId home, List<Touch> touches) {
        touches.forEach(touch -> tables.of(touch.kind()));
        Map<String, List<Touch>> byKind = touches.stream()
                .sorted(Comparator.comparing(Touch::id, TextOrder.BYTES))
                .collect(Collectors.groupingBy(Touch::kind, TreeMap::new, Collectors.toList()));
        if (byKind.isEmpty()) {
            return 0;
        }
        return sessions.change(
                "touch",
                h -> byKind.entrySet().stream()
                        .mapToInt(e -> touch(h, home, tables.of(e.getKey()), e.getValue()))
                        .sum());
    }

    @Override
    public void replace(HomeId home, String kind, List<Row> rows) {
        KindTable table = tables.of(kind);
        rows.forEach(row -> DeclaredKinds.check(table.kind(), row));
        sessions.change("replace " + kind, h -> {
            RowWriter writer = new RowWriter(h, home, table, dialect);
            writer.clear();
            tables.earlier(kind).forEach(writer::clear);
            Lists.partition(rows, CHUNK).forEach(writer::insert);
            return rows.size();
        });
    }

    private int touch(Connection connection, HomeId home, KindTable table, List<Touch> touches) {
        String update = "UPDATE " + table.name() + " SET due_at = ? WHERE home = ? AND id = ? AND version = ?";
        List<List<Argument>> rows = touches.stream()
                .map(t -> List.of(
                        Sql.number(t.dueAt().map(Micros::of)),
                        Sql.ascii(home.value()),
                        dialect.text(t.id()),
                        Sql.number(t.expectedVersion())))
                .toList();
        return Arrays.stream(Sql.batch(connection, update, rows)).sum();
    }

    private static List<Row> rows(Connection connection, KindTable table, Sql sql) {
        return sql.rows(connection, table::row);
    }

    /** Behind the last row of the page before; rows without a value stand behind all with one. */
    private void after(Sql sql, String column, PageKey key) {
        Argument id = dialect.text(key.id());
        Optional<Argument> value = key.value()
                .map(v -> v instanceof Row.Value.Text t
                        ? dialect.text(t.text())
                        : Sql.number(((Row.Value.Number) v).number()));
        if (value.isEmpty()) {
            sql.add(" AND " + column + " IS NULL AND r.id > ?", id);
            return;
        }
        sql.add(" AND (" + column + " IS NULL OR (" + column + " >= ?", value.get());
        sql.add(" AND (" + column + " > ? OR r.id > ?)))", value.get(), id);
    }

    private Count counted(ResultSet result, Kind kind, List<String> dimensions) throws SQLException {
        List<String> distinct = dimensions.stream().distinct().toList();
        List<String> values = new ArrayList<>();
        for (String dimension : dimensions) {
            int column = distinct.indexOf(dimension) + 2;
            values.add(
                    DeclaredKinds.type(kind, dimension) == Kind.Type.TEXT
                            ? dialect.text(result, column)
                            : Optional.ofNullable(result.getString(column)).orElse(""));
        }
        return new Count(values, result.getLong(1));
    }
}
