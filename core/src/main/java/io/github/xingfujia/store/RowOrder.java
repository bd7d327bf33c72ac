package io.github.xingfujia.store;

import io.github.xingfujia.kernel.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reference order of rows (排序的参照实现): by one attribute, rows without it last, ties by id; texts by
 * their bytes.
 */
public final class RowOrder {

    private static final Comparator<PageKey> KEYS =
            Comparator.comparing(PageKey::value, RowOrder::compare).thenComparing(PageKey::id, TextOrder.BYTES);

    private final String orderBy;
    private final Kind.Type type;

    private RowOrder(String orderBy, Kind.Type type) {
        this.orderBy = orderBy;
        this.type = type;
    }

    /** Returns the order of {@code kind} by {@code orderBy}; refuses an undeclared attribute and several texts. */
    public static RowOrder of(Kind kind, String orderBy) {
        Kind.Type type = DeclaredKinds.type(kind, orderBy);
        if (type == Kind.Type.TEXTS) {
            throw new IllegalArgumentException("no order by several texts: " + kind.name() + "." + orderBy);
        }
        return new RowOrder(orderBy, type);
    }

    /** Returns one page of {@code rows}, which may stand in any order. */
    public static Page<Row> page(Kind kind, Collection<Row> rows, Query query) {
        RowOrder order = of(kind, query.orderBy());
        RowFilter filter = RowFilter.of(kind, query.filter());
        Optional<PageKey> after = query.after().map(order::key);
        List<Row> rest = rows.stream()
                .filter(filter::holds)
                .filter(row -> after.isEmpty() || KEYS.compare(order.key(row), after.get()) > 0)
                .sorted(Comparator.comparing(order::key, KEYS))
                .limit(query.limit() + 1L)
                .toList();
        return order.page(rest, query.limit());
    }

    /** Returns the page of the first {@code limit} of {@code rows}, which stand in this order. */
    public Page<Row> page(List<Row> rows, int limit) {
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown, more ? Optional.of(key(shown.get(limit - 1)).text()) : Optional.empty());
    }

    /** Returns the key of a page that ends with {@code row}. */
    public PageKey key(Row row) {
        if (orderBy.equals(Kind.DUE_AT)) {
            return new PageKey(row.dueAt().map(RowOrder::micros), row.id());
        }
        return new PageKey(Optional.ofNullable(row.values().get(orderBy)), row.id());
    }

    /** Returns the key written as {@code after}; refuses one of another order. */
    public PageKey key(String after) {
        return PageKey.parse(after, type);
    }

    private static Row.Value micros(Instant instant) {
        return new Row.Value.Number(Micros.of(instant));
    }

    private static int compare(Optional<Row.Value> a, Optional<Row.Value> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        } else if (a.get() instanceof Row.Value.Number n && b.get() instanceof Row.Value.Number m) {
            return Long.compare(n.number(), m.number());
        }
        return TextOrder.BYTES.compare(((Row.Value.Text) a.get()).text(), ((Row.Value.Text) b.get()).text());
    }
}
