package io.github.xingfujia.store;

import java.time.Instant;

/**
 * One entry of the journal (日志条目): everything one command put into one stream, as the bytes that are
 * the evidence.
 *
 * @param stream the stream it belongs to
 * @param sequence its place in the stream, from 1 without gaps
 * @param recordedAt when it was recorded: microseconds, never before the entry it follows
 * @param commandId the command that wrote it; all entries of one command share it
 * @param body header and facts, UTF-8 JSON (see {@link EntryBody})
 * @param previous the hash of the entry before it; zeros for the first
 * @param hash SHA-256 over {@code previous}, stream, sequence, recordedAt, command id and body
 */
public record Entry(
        StreamId stream, long sequence, Instant recordedAt, String commandId, Bytes body, Bytes previous, Bytes hash) {

    /** Refuses a sequence before 1. */
    public Entry {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence " + sequence);
        }
    }

    /** Returns the head of the stream once this entry is its last. */
    public Head head() {
        return new Head(sequence, recordedAt, hash);
    }
}
