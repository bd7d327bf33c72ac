package io.github.xingfujia.store;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The reference evaluation of a {@link Filter} on rows (筛选的参照实现): what every store answers the same.
 *
 * <p>Adapters over stores without a query language of their own may reuse it, together with {@link RowOrder}.
 */
public final class RowFilter {

    private final Kind kind;
    private final Filter filter;

    private RowFilter(Kind kind, Filter filter) {
        this.kind = kind;
        this.filter = filter;
    }

    /** Returns {@code filter} on rows of {@code kind}; refuses attributes the kind does not declare so. */
    public static RowFilter of(Kind kind, Filter filter) {
        check(kind, filter);
        return new RowFilter(kind, filter);
    }

    /** Returns whether {@code row} passes. */
    public boolean holds(Row row) {
        return holds(filter, row);
    }

    /** Returns how many of {@code rows} pass, by the values of {@code dimensions}, in order of the values. */
    public List<Index.Count> count(Collection<Row> rows, List<String> dimensions) {
        dimensions.forEach(d -> checkDimension(kind, d));
        TreeMap<List<String>, Long> counts = new TreeMap<>(RowFilter::compareValues);
        if (dimensions.isEmpty()) {
            counts.put(List.of(), 0L);
        }
        for (Row row : rows) {
            if (holds(row)) {
                counts.merge(dimensions.stream().map(d -> dimension(row, d)).toList(), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new Index.Count(e.getKey(), e.getValue()))
                .toList();
    }

    /** Refuses what {@link Index#count} cannot count by: several texts, and {@link Kind#DUE_AT}. */
    public static void checkDimension(Kind kind, String attribute) {
        if (attribute.equals(Kind.DUE_AT) || DeclaredKinds.type(kind, attribute) == Kind.Type.TEXTS) {
            throw new IllegalArgumentException("not a dimension: " + kind.name() + "." + attribute);
        }
    }

    /** Compares the values of two counts in turn, by their bytes. */
    public static int compareValues(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int c = TextOrder.BYTES.compare(a.get(i), b.get(i));
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    private static void check(Kind kind, Filter filter) {
        if (filter instanceof Filter.Equal f) {
            checkText(kind, f.attribute());
        } else if (filter instanceof Filter.In f) {
            checkText(kind, f.attribute());
        } else if (filter instanceof Filter.NoneOf f) {
            checkText(kind, f.attribute());
        } else if (filter instanceof Filter.Prefix f) {
            checkText(kind, f.attribute());
        } else if (filter instanceof Filter.Range f && DeclaredKinds.type(kind, f.attribute()) != Kind.Type.NUMBER) {
            throw new IllegalArgumentException("no number: " + kind.name() + "." + f.attribute());
        } else if (filter instanceof Filter.All f) {
            f.parts().forEach(part -> check(kind, part));
        }
    }

    private static void checkText(Kind kind, String attribute) {
        if (DeclaredKinds.type(kind, attribute) == Kind.Type.NUMBER) {
            throw new IllegalArgumentException("no text: " + kind.name() + "." + attribute);
        }
    }

    private boolean holds(Filter part, Row row) {
        if (part instanceof Filter.Equal f) {
            return anyText(row, f.attribute(), f.value()::equals);
        } else if (part instanceof Filter.In f) {
            return anyText(row, f.attribute(), f.values()::contains);
        } else if (part instanceof Filter.NoneOf f) {
            return !anyText(row, f.attribute(), f.values()::contains);
        } else if (part instanceof Filter.Prefix f) {
            return anyText(row, f.attribute(), text -> text.startsWith(f.prefix()));
        } else if (part instanceof Filter.Range f) {
            return number(row, f.attribute()).stream().anyMatch(n -> f.from() <= n && n <= f.to());
        } else if (part instanceof Filter.All f) {
            return f.parts().stream().allMatch(p -> holds(p, row));
        }
        return true;
    }

    private boolean anyText(Row row, String attribute, Predicate<String> condition) {
        if (DeclaredKinds.type(kind, attribute) == Kind.Type.TEXTS) {
            return row.texts(attribute).stream().anyMatch(condition);
        }
        return row.text(attribute).filter(condition).isPresent();
    }

    private static List<Long> number(Row row, String attribute) {
        if (attribute.equals(Kind.DUE_AT)) {
            return row.dueAt().map(i -> Micros.of(i)).stream().toList();
        }
        return row.number(attribute).stream().toList();
    }

    private static String dimension(Row row, String attribute) {
        Row.Value value = row.values().get(attribute);
        if (value instanceof Row.Value.Number number) {
            return Long.toString(number.number());
        }
        return value instanceof Row.Value.Text text ? text.text() : "";
    }
}
