package io.github.xingfujia.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.CommandId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The chain of one stream (哈希链): every entry carries the hash of the one before, so that a changed byte, a
 * removed or an inserted entry shows.
 *
 * <p>Anyone can check it without this library: SHA-256 over the previous hash, the stream's name, the sequence, the
 * instant in microseconds, the command id and the body; texts and bytes with their length in four bytes before them,
 * numbers in eight, all little-endian.
 */
public final class Chain {

    private Chain() {}

    /**
     * Returns the entry that follows {@code head}; recorded at the later of {@code now} and the head's instant, in
     * microseconds.
     */
    public static Entry follow(StreamId stream, Head head, Instant now, CommandId id, Bytes body) {
        Instant drawn = now.truncatedTo(ChronoUnit.MICROS);
        Instant at = drawn.isBefore(head.recordedAt()) ? head.recordedAt() : drawn;
        long sequence = head.version() + 1;
        Bytes hash = hash(stream, sequence, at, id.value(), body, head.hash());
        return new Entry(stream, sequence, at, id.value(), body, head.hash(), hash);
    }

    /** Returns what is wrong with {@code entry} after {@code head}; empty when it follows. */
    public static Optional<String> fault(Head head, Entry entry) {
        if (entry.sequence() != head.version() + 1) {
            return Optional.of("gap");
        }
        if (!entry.previous().equals(head.hash())) {
            return Optional.of("link");
        }
        Bytes hash = hash(
                entry.stream(),
                entry.sequence(),
                entry.recordedAt(),
                entry.commandId(),
                entry.body(),
                entry.previous());
        return hash.equals(entry.hash()) ? Optional.empty() : Optional.of("changed");
    }

    private static Bytes hash(
            StreamId stream, long sequence, Instant recordedAt, String command, Bytes body, Bytes previous) {
        Hasher hasher = Hashing.sha256().newHasher();
        part(hasher, previous);
        part(hasher, stream.value().getBytes(StandardCharsets.UTF_8));
        hasher.putLong(sequence).putLong(Micros.of(recordedAt));
        part(hasher, command.getBytes(StandardCharsets.UTF_8));
        part(hasher, body);
        return Bytes.of(hasher.hash().asBytes());
    }

    /** Every part with its length before it: no two different entries have the same bytes to hash. */
    private static void part(Hasher hasher, byte[] bytes) {
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    private static void part(Hasher hasher, Bytes bytes) {
        bytes.putInto(hasher.putInt(bytes.length()));
    }
}
