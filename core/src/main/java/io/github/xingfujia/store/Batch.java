package io.github.xingfujia.store;

import java.util.List;

/**
 * Everything one command changes (一批写入): all of it is stored or none.
 *
 * @param entries one per stream; {@code sequence - 1} is the version the stream must have
 * @param rows the difference of index rows
 * @param keys keys to add to the vault
 * @param digests search digests to add to the vault
 */
public record Batch(List<Entry> entries, List<RowChange> rows, List<WrappedKey> keys, List<SearchDigest> digests) {

    /** Refuses a batch without an entry: nothing changes outside the journal. */
    public Batch {
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
        digests = List.copyOf(digests);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a batch has at least one entry");
        }
        if (entries.stream().map(Entry::stream).distinct().count() != entries.size()) {
            throw new IllegalArgumentException("one command is one entry per stream");
        }
    }

    /** Returns a batch of one entry and nothing else. */
    public static Batch of(Entry entry) {
        return new Batch(List.of(entry), List.of(), List.of(), List.of());
    }
}
