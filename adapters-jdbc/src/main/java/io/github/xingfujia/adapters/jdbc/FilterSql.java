package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.RowFilter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A filter as a condition on the rows {@code r} of a table (筛选条件的语句), each part served by an index. */
final class FilterSql {

    private final KindTable table;
    private final Dialect dialect;

    private FilterSql(KindTable table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** Returns the condition, with that on the home first; refuses attributes the kind does not declare so. */
    static Sql where(HomeId home, KindTable table, Filter filter, Dialect dialect) {
        RowFilter.of(table.kind(), filter);
        Sql where = Sql.of(" WHERE r.home = ?", Sql.ascii(home.value()));
        return where.add(new FilterSql(table, dialect).and(filter));
    }

    /** Returns whether no row without a value for {@code attribute} passes. */
    static boolean needs(Filter filter, String attribute) {
        if (filter instanceof Filter.All all) {
            return all.parts().stream().anyMatch(part -> needs(part, attribute));
        } else if (filter instanceof Filter.Range f) {
            return f.attribute().equals(attribute);
        } else if (filter instanceof Filter.Equal f) {
            return f.attribute().equals(attribute);
        } else if (filter instanceof Filter.In f) {
            return f.attribute().equals(attribute);
        }
        return filter instanceof Filter.Prefix f && f.attribute().equals(attribute);
    }

    private Sql and(Filter filter) {
        if (filter instanceof Filter.Equal f) {
            return text(f.attribute(), column -> Sql.of(column + " = ?", dialect.text(f.value())));
        } else if (filter instanceof Filter.In f) {
            return f.values().isEmpty() ? never() : text(f.attribute(), column -> in(column, f.values()));
        } else if (filter instanceof Filter.NoneOf f) {
            return f.values().isEmpty() ? new Sql() : none(f);
        } else if (filter instanceof Filter.Prefix f) {
            return text(f.attribute(), column -> prefix(column, f.prefix()));
        } else if (filter instanceof Filter.Range f) {
            String column = "r." + Names.column(f.attribute());
            return Sql.of(" AND " + column + " BETWEEN ? AND ?", Sql.number(f.from()), Sql.number(f.to()));
        }
        Sql all = new Sql();
        if (filter instanceof Filter.All f) {
            f.parts().forEach(part -> all.add(and(part)));
        }
        return all;
    }

    private static Sql never() {
        return Sql.of(" AND 1 = 0");
    }

    private Sql text(String attribute, Function<String, Sql> condition) {
        if (!isSeveral(attribute)) {
            return Sql.of(" AND ").add(condition.apply("r." + Names.column(attribute)));
        }
        return Sql.of(" AND EXISTS (").add(child(attribute, condition)).add(")");
    }

    private Sql none(Filter.NoneOf f) {
        if (isSeveral(f.attribute())) {
            return Sql.of(" AND NOT EXISTS (")
                    .add(child(f.attribute(), column -> in(column, f.values())))
                    .add(")");
        }
        String column = "r." + Names.column(f.attribute());
        return Sql.of(" AND (" + column + " IS NULL OR NOT ")
                .add(in(column, f.values()))
                .add(")");
    }

    private Sql child(String attribute, Function<String, Sql> condition) {
        return Sql.of(
                        "SELECT 1 FROM " + table.texts() + " t WHERE t.home = r.home AND t.id = r.id"
                                + " AND t.attribute = ? AND ",
                        Sql.ascii(attribute))
                .add(condition.apply("t.item"));
    }

    private Sql in(String column, List<String> values) {
        List<Argument> texts = values.stream().map(dialect::text).toList();
        return Sql.of(column + " IN ").list(texts);
    }

    /** From the prefix to before the first text behind all that start with it. */
    private Sql prefix(String column, String prefix) {
        Sql from = Sql.of("(" + column + " >= ?", dialect.text(prefix));
        behind(prefix).ifPresent(end -> from.add(" AND " + column + " < ?", dialect.text(end)));
        return from.add(")");
    }

    /** Returns the first text, in the order of bytes, behind all that start with {@code prefix}. */
    static Optional<String> behind(String prefix) {
        int[] points = prefix.codePoints().toArray();
        for (int last = points.length - 1; last >= 0; last--) {
            if (points[last] < Character.MAX_CODE_POINT) {
                int next = points[last] + 1;
                points[last] = next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
                return Optional.of(new String(points, 0, last + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isSeveral(String attribute) {
        return DeclaredKinds.type(table.kind(), attribute) == Kind.Type.TEXTS;
    }
}
