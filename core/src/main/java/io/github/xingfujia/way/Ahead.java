package io.github.xingfujia.way;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.util.List;
import java.util.Map;

/**
 * What was read before it was asked for (预读): fresh like everything else, and used only once it is asked for.
 *
 * @param streams entries by stream, each stream whole
 * @param asked names of keys that were asked for
 * @param keys those of them that exist, with all their parents
 */
record Ahead(Map<StreamId, List<Entry>> streams, List<String> asked, Map<String, WrappedKey> keys) {

    static final Ahead NOTHING = new Ahead(Map.of(), List.of(), Map.of());

    Ahead {
        streams = ImmutableMap.copyOf(streams);
        asked = List.copyOf(asked);
        keys = ImmutableMap.copyOf(keys);
    }
}
