package io.github.xingfujia.memory;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.TextOrder;
import io.github.xingfujia.store.Vault;
import io.github.xingfujia.store.WrappedKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The vault in memory. */
final class MemoryVault implements Vault {

    private final Memory memory;

    MemoryVault(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Map<String, WrappedKey> keys(HomeId home, Collection<String> ids) {
        synchronized (memory) {
            SortedMap<String, WrappedKey> all = memory.drawer(home).keys;
            SortedMap<String, WrappedKey> found = new TreeMap<>();
            for (String id : ids) {
                for (WrappedKey key = all.get(id); key != null && found.put(key.id(), key) == null; ) {
                    key = all.get(key.parent());
                }
            }
            return Collections.unmodifiableMap(found);
        }
    }

    @Override
    public List<SearchDigest> find(HomeId home, String field, String digest) {
        synchronized (memory) {
            return memory.drawer(home).digests.stream()
                    .filter(d -> d.field().equals(field) && d.digest().equals(digest))
                    .sorted(Comparator.comparing(SearchDigest::target, TextOrder.BYTES)
                            .thenComparing(SearchDigest::owner, TextOrder.BYTES))
                    .toList();
        }
    }

    @Override
    public void destroy(HomeId home, String keyId, Batch record) {
        synchronized (memory) {
            memory.append(home, record);
            Drawer drawer = memory.drawer(home);
            drawer.keys.remove(keyId);
            drawer.digests.removeIf(d -> d.owner().equals(keyId));
        }
    }
}
