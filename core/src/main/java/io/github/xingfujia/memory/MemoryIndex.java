package io.github.xingfujia.memory;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.RowFilter;
import io.github.xingfujia.store.RowOrder;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.TextOrder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The index in memory, answered by the reference evaluation. */
final class MemoryIndex implements Index {

    private final Memory memory;

    MemoryIndex(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Page<Row> find(HomeId home, Query query) {
        synchronized (memory) {
            Kind kind = memory.kind(query.kind());
            return RowOrder.page(kind, memory.drawer(home).table(kind).rows(), query);
        }
    }

    @Override
    public List<Row> get(HomeId home, String kind, Collection<String> ids) {
        synchronized (memory) {
            Table table = memory.drawer(home).table(memory.kind(kind));
            return ids.stream()
                    .distinct()
                    .sorted(TextOrder.BYTES)
                    .flatMap(id -> table.row(id).stream())
                    .toList();
        }
    }

    @Override
    public List<Count> count(HomeId home, String kind, Filter filter, List<String> dimensions) {
        synchronized (memory) {
            Kind declared = memory.kind(kind);
            return RowFilter.of(declared, filter)
                    .count(memory.drawer(home).table(declared).rows(), dimensions);
        }
    }

    @Override
    public int touch(HomeId home, List<Touch> touches) {
        synchronized (memory) {
            touches.forEach(touch -> memory.kind(touch.kind()));
            return (int) touches.stream().filter(touch -> moved(home, touch)).count();
        }
    }

    @Override
    public void replace(HomeId home, String kind, List<Row> rows) {
        synchronized (memory) {
            Kind declared = memory.kind(kind);
            rows.forEach(row -> DeclaredKinds.check(declared, row));
            Table fresh = new Table(declared);
            fresh.check(rows.stream().map(row -> RowChange.put(row, 0)).toList());
            for (Row row : rows) {
                if (fresh.row(row.id()).isPresent()) {
                    throw new StaleStoreException(kind + "/" + row.id());
                }
                fresh.put(row);
            }
            memory.drawer(home).replace(declared, fresh);
        }
    }

    private boolean moved(HomeId home, Touch touch) {
        Table table = memory.drawer(home).table(memory.kind(touch.kind()));
        Optional<Row> row = table.row(touch.id()).filter(r -> r.version() == touch.expectedVersion());
        row.ifPresent(r -> table.put(new Row(r.kind(), r.id(), r.version(), touch.dueAt(), r.values())));
        return row.isPresent();
    }
}
