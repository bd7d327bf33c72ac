package io.github.xingfujia.memory;

import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.DeclaredKinds;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one home keeps. Not safe by itself: {@link Memory} guards it. */
final class Drawer {

    private final SortedMap<StreamId, List<Entry>> streams = new TreeMap<>();
    private final SortedMap<String, Table> tables = new TreeMap<>();
    final SortedMap<String, WrappedKey> keys = new TreeMap<>();
    final Set<SearchDigest> digests = new LinkedHashSet<>();

    List<Entry> stream(StreamId id) {
        return streams.getOrDefault(id, List.of());
    }

    Table table(Kind kind) {
        return tables.computeIfAbsent(name(kind), k -> new Table(kind));
    }

    void replace(Kind kind, Table table) {
        tables.put(name(kind), table);
    }

    void check(Batch batch, DeclaredKinds kinds) {
        for (Entry entry : batch.entries()) {
            require(
                    stream(entry.stream()).size() == entry.sequence() - 1,
                    entry.stream().value());
        }
        changes(batch).forEach((kind, changes) -> table(kinds.kind(kind)).check(changes));
        Set<String> newKeys = new HashSet<>();
        for (WrappedKey key : batch.keys()) {
            require(!keys.containsKey(key.id()) && newKeys.add(key.id()), key.id());
        }
        Set<SearchDigest> newDigests = new HashSet<>();
        for (SearchDigest digest : batch.digests()) {
            require(!digests.contains(digest) && newDigests.add(digest), digest.field());
        }
    }

    void store(Batch batch, DeclaredKinds kinds) {
        batch.entries()
                .forEach(e -> streams.computeIfAbsent(e.stream(), s -> new ArrayList<>())
                        .add(e));
        changes(batch).forEach((kind, changes) -> table(kinds.kind(kind)).apply(changes));
        batch.keys().forEach(key -> keys.put(key.id(), key));
        digests.addAll(batch.digests());
    }

    private static Map<String, List<RowChange>> changes(Batch batch) {
        return batch.rows().stream().collect(Collectors.groupingBy(RowChange::kind, TreeMap::new, Collectors.toList()));
    }

    private static String name(Kind kind) {
        return kind.name() + "/" + kind.generation();
    }

    private static void require(boolean fresh, String what) {
        if (!fresh) {
            throw new StaleStoreException(what);
        }
    }
}
