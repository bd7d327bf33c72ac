package io.github.xingfujia.memory;

import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.TextOrder;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of one generation of a kind in one home, and who holds which unique value. */
final class Table {

    private final List<String> unique;
    private final SortedMap<String, Row> rows = new TreeMap<>(TextOrder.BYTES);
    private final Map<Held, String> holders = new HashMap<>();

    Table(Kind kind) {
        unique = kind.attributes().stream()
                .filter(Kind.Attribute::unique)
                .map(Kind.Attribute::name)
                .toList();
    }

    Collection<Row> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Throws unless every change follows the row it found and no unique value is shared afterwards. */
    void check(List<RowChange> changes) {
        Set<Held> freed = new HashSet<>();
        for (RowChange change : changes) {
            Optional<Row> present = row(change.id());
            if (present.map(Row::version).orElse(0L) != change.expectedVersion()) {
                throw new StaleStoreException(change.kind() + "/" + change.id());
            }
            present.ifPresent(row -> freed.addAll(held(row)));
        }
        Set<Held> taken = new HashSet<>();
        for (RowChange change : changes) {
            for (Held held : change.row().map(this::held).orElse(List.of())) {
                if (!taken.add(held) || (holders.containsKey(held) && !freed.contains(held))) {
                    throw new StaleStoreException(change.kind() + "." + held.attribute());
                }
            }
        }
    }

    void apply(List<RowChange> changes) {
        changes.forEach(change -> row(change.id()).ifPresent(this::remove));
        changes.forEach(change -> change.row().ifPresent(this::put));
    }

    void put(Row row) {
        rows.put(row.id(), row);
        held(row).forEach(held -> holders.put(held, row.id()));
    }

    private void remove(Row row) {
        rows.remove(row.id());
        held(row).forEach(holders::remove);
    }

    private List<Held> held(Row row) {
        return unique.stream()
                .flatMap(a -> Stream.ofNullable(row.values().get(a)).map(value -> new Held(a, value)))
                .toList();
    }

    /** A unique attribute and a value of it. */
    private record Held(String attribute, Row.Value value) {}
}
