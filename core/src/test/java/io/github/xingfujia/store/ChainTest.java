package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final StreamId STREAM = StreamId.of("case", "a");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00.123456Z");
    private static final Entry FIRST = follow(Head.NONE, NOW, "{\"text\":\"双方\"}");

    private static Entry follow(Head head, Instant now, String body) {
        Bytes bytes = Bytes.of(body.getBytes(StandardCharsets.UTF_8));
        return Chain.follow(STREAM, head, now, CommandId.of("command-1"), bytes);
    }

    private static Bytes flipped(Bytes bytes, int at) {
        byte[] copy = bytes.toArray();
        copy[at] ^= 1;
        return Bytes.of(copy);
    }

    @Test
    void the_hash_of_an_entry_is_this_and_stays_this() {
        assertEquals(
                "0a4b2eccef1de92d13e265c35d6747cd2f1f63aebcaa8e8ff80fff8b7c9d2c59",
                FIRST.hash().hex());
        assertEquals(Optional.empty(), Chain.fault(Head.NONE, FIRST));
    }

    @Test
    void any_flipped_byte_is_named() {
        Entry e = follow(FIRST.head(), NOW, "{}");
        assertEquals(Optional.empty(), Chain.fault(FIRST.head(), e));
        for (int i = 0; i < e.body().length(); i++) {
            assertEquals(
                    Optional.of("changed"),
                    fault(e.stream(), e.recordedAt(), e.commandId(), flipped(e.body(), i), e.previous(), e.hash()));
        }
        for (int i = 0; i < 32; i++) {
            assertEquals(
                    Optional.of("link"),
                    fault(e.stream(), e.recordedAt(), e.commandId(), e.body(), flipped(e.previous(), i), e.hash()));
            assertEquals(
                    Optional.of("changed"),
                    fault(e.stream(), e.recordedAt(), e.commandId(), e.body(), e.previous(), flipped(e.hash(), i)));
        }
        assertEquals(
                Optional.of("changed"),
                fault(StreamId.of("case", "b"), e.recordedAt(), e.commandId(), e.body(), e.previous(), e.hash()));
        assertEquals(
                Optional.of("changed"),
                fault(e.stream(), e.recordedAt().plusNanos(1000), e.commandId(), e.body(), e.previous(), e.hash()));
        assertEquals(
                Optional.of("changed"),
                fault(e.stream(), e.recordedAt(), "command-2", e.body(), e.previous(), e.hash()));
    }

    private static Optional<String> fault(
            StreamId stream, Instant at, String command, Bytes body, Bytes previous, Bytes hash) {
        return Chain.fault(FIRST.head(), new Entry(stream, 2, at, command, body, previous, hash));
    }

    @Test
    void a_removed_an_inserted_and_an_exchanged_entry_show() {
        Entry second = follow(FIRST.head(), NOW, "second");
        Entry third = follow(second.head(), NOW, "third");
        assertEquals(Optional.of("gap"), Chain.fault(FIRST.head(), third));
        assertEquals(Optional.of("gap"), Chain.fault(second.head(), second));
        Entry other = follow(FIRST.head(), NOW, "other");
        assertEquals(Optional.of("link"), Chain.fault(other.head(), third));
    }

    @Test
    void an_entry_is_never_recorded_before_the_one_it_follows_and_only_to_the_microsecond() {
        Entry early = follow(FIRST.head(), NOW.minusSeconds(60), "second");
        assertEquals(FIRST.recordedAt(), early.recordedAt());
        Entry exact = follow(FIRST.head(), NOW.plusNanos(1999), "second");
        assertEquals(NOW.plusNanos(1000), exact.recordedAt());
        Instant far = Instant.parse("2300-01-01T00:00:00Z");
        assertEquals(far, follow(FIRST.head(), far, "second").recordedAt());
    }

    @Test
    void a_sequence_starts_at_one() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Entry(STREAM, 0, NOW, "c", FIRST.body(), FIRST.previous(), FIRST.hash()));
    }

    @Test
    void the_verifier_names_every_entry_that_does_not_follow() {
        MemoryStore store = MemoryStore.create();
        List<Entry> entries = new ArrayList<>();
        Head head = Head.NONE;
        for (int i = 0; i < 2500; i++) {
            Entry entry = follow(head, NOW, "entry " + i);
            store.journal().append(HOME, Batch.of(entry));
            entries.add(entry);
            head = entry.head();
        }
        JournalVerifier.Report sound = JournalVerifier.verify(store.journal(), HOME, NOW);
        assertEquals(new JournalVerifier.Report(2500, 1, List.of(), 0, List.of(), 0, List.of()), sound);

        Entry e = entries.get(1200);
        Entry tampered = new Entry(
                STREAM, e.sequence(), e.recordedAt(), e.commandId(), flipped(e.body(), 0), e.previous(), e.hash());
        JournalVerifier.Report report = JournalVerifier.verify(tampering(store.journal(), tampered), HOME, NOW);
        assertEquals(List.of(new JournalVerifier.Broken(STREAM, 1201, 1201, "changed")), report.broken());
        assertEquals(2500, report.entries());
    }

    /** A journal whose database somebody has edited. */
    private static Journal tampering(Journal journal, Entry tampered) {
        return (Journal) Proxy.newProxyInstance(
                ChainTest.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    @SuppressWarnings("unchecked") // only readAfter is called
                    List<Recorded> page = (List<Recorded>) method.invoke(journal, arguments);
                    return page.stream()
                            .map(r -> r.entry().sequence() == tampered.sequence()
                                    ? new Recorded(r.position(), tampered)
                                    : r)
                            .toList();
                });
    }
}
