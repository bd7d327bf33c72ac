package io.github.xingfujia.way;

import io.github.xingfujia.store.StreamId;

/**
 * Names one aggregate (聚合): what it is and its key, such as {@code case} and {@code 7f…}.
 *
 * @param kind the first part of its streams' names
 * @param key the second part
 */
public record Ref(String kind, String key) implements Comparable<Ref> {

    /** Returns the stream of one compartment; the empty text names the common one. */
    public StreamId stream(String compartment) {
        return compartment.isEmpty() ? StreamId.of(kind, key) : StreamId.of(kind, key, compartment);
    }

    /** Returns the key that opens what is sealed in one compartment. */
    public String keyId(String compartment) {
        return stream(compartment).value();
    }

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
