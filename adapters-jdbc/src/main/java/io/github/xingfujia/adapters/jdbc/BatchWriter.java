package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.TextOrder;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes batches in one transaction (写入), all at once: first the rows, guarded by their versions and locked in order
 * of their ids, then the entries, guarded by the entry before them, then keys and digests.
 *
 * <p>A plain command is one insert and one update; the statements do not grow with the number of batches.
 */
final class BatchWriter {

    private static final Comparator<RowChange> BY_ID = Comparator.comparing(RowChange::id, TextOrder.BYTES);

    private final Connection connection;
    private final HomeId home;
    private final KindTables tables;
    private final Dialect dialect;

    BatchWriter(Connection connection, HomeId home, KindTables tables, Dialect dialect) {
        this.connection = connection;
        this.home = home;
        this.tables = tables;
        this.dialect = dialect;
    }

    /**
     * Which batches are stale, and whether one of them has left a trace that must be rolled back.
     *
     * @param lost the stale batches, by place
     * @param trace whether something of a stale batch was written
     */
    record Result(Set<Integer> lost, boolean trace) {}

    /**
     * Writes batches that have nothing in common; what is already taken ends in a database exception of class 23.
     *
     * @param freeing whether unique values may pass from one row to another
     */
    Result write(List<Batch> batches, boolean freeing) {
        Set<Integer> lost = rows(batches, freeing);
        boolean trace = lost.stream().anyMatch(i -> batches.get(i).rows().size() > 1);
        Set<Integer> late = entries(batches, lost);
        trace |= late.stream()
                .anyMatch(i -> batches.get(i).entries().size() > 1
                        || !batches.get(i).rows().isEmpty());
        lost.addAll(late);
        keys(batches, lost);
        return new Result(lost, trace);
    }

    private Set<Integer> rows(List<Batch> batches, boolean freeing) {
        Map<String, List<RowChange>> byKind = new TreeMap<>();
        Map<RowChange, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < batches.size(); i++) {
            for (RowChange change : batches.get(i).rows()) {
                byKind.computeIfAbsent(change.kind(), k -> new ArrayList<>()).add(change);
                places.put(change, i);
            }
        }
        Set<Integer> lost = new HashSet<>();
        byKind.forEach((kind, changes) -> {
            KindTable table = tables.of(kind);
            RowWriter writer = new RowWriter(connection, home, table, dialect);
            changes.sort(BY_ID);
            if (freeing && changes.size() > 1 && !table.unique().isEmpty()) {
                writer.free(changes);
            }
            writer.write(changes).forEach(change -> lost.add(places.get(change)));
        });
        return lost;
    }

    private Set<Integer> entries(List<Batch> batches, Set<Integer> without) {
        List<List<Argument>> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            if (!without.contains(i)) {
                for (Entry entry : batches.get(i).entries()) {
                    rows.add(EntryTable.inserted(home, entry));
                    places.add(i);
                }
            }
        }
        int[] counts = Sql.batch(connection, EntryTable.insert(dialect), rows);
        Set<Integer> lost = new HashSet<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                lost.add(places.get(i));
            }
        }
        return lost;
    }

    private void keys(List<Batch> batches, Set<Integer> without) {
        List<List<Argument>> keys = new ArrayList<>();
        List<List<Argument>> digests = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            if (!without.contains(i)) {
                batches.get(i).keys().forEach(key -> keys.add(VaultTables.inserted(home, key, dialect)));
                batches.get(i).digests().forEach(d -> digests.add(VaultTables.inserted(home, d, dialect)));
            }
        }
        Sql.batch(connection, VaultTables.INSERT_KEY, keys);
        Sql.batch(connection, VaultTables.INSERT_DIGEST, digests);
    }

    /** Names what a batch is about, for a message. */
    static String about(Batch batch) {
        return batch.entries().stream().map(e -> e.stream().value()).collect(Collectors.joining(", "));
    }
}
