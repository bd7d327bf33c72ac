package io.github.xingfujia.store;

import java.time.Instant;

/**
 * The end of a stream as it was seen (流尾): its version is the sequence of the last entry.
 *
 * @param version 0 for a stream that does not exist yet
 * @param recordedAt when its last entry was recorded; the epoch for none
 * @param hash the hash of its last entry; zeros for none
 */
public record Head(long version, Instant recordedAt, Bytes hash) {

    /** The head of a stream that does not exist yet. */
    public static final Head NONE = new Head(0, Instant.EPOCH, Bytes.zeros(32));
}
