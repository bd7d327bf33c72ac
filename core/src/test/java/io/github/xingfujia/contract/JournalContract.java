package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StreamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the journal: by stream, by head, by position. */
abstract class JournalContract extends StoreCase {

    private Entry write(HomeId home, String key) {
        Entry entry = next(home, key);
        journal().append(home, Batch.of(entry));
        return entry;
    }

    private List<Entry> read(HomeId home, StreamId... streams) {
        return journal().read(home, List.of(streams));
    }

    private static List<Entry> of(List<Entry> entries, StreamId stream) {
        return entries.stream().filter(e -> e.stream().equals(stream)).toList();
    }

    @Test
    void a_stream_is_read_whole_and_in_order_and_a_missing_one_is_empty() {
        List<Entry> a = new ArrayList<>();
        List<Entry> b = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            a.add(write(HOME, "a"));
            b.add(write(HOME, "b"));
        }
        List<Entry> both = read(HOME, stream("b"), stream("missing"), stream("a"));
        assertEquals(24, both.size());
        assertEquals(a, of(both, stream("a")));
        assertEquals(b, of(both, stream("b")));
        assertEquals(a, read(HOME, stream("a"), stream("a")));
        assertEquals(List.of(), read(HOME, stream("missing")));
        assertEquals(List.of(), read(HOME));
    }

    @Test
    void streams_are_told_apart_by_every_letter() {
        Entry lower = write(HOME, "abc");
        Entry upper = write(HOME, "ABC");
        StreamId part = StreamId.of("case", "abc", "p1");
        Entry compartment = after(part, Head.NONE);
        journal().append(HOME, Batch.of(compartment));
        assertEquals(List.of(lower), read(HOME, stream("abc")));
        assertEquals(List.of(upper), read(HOME, stream("ABC")));
        assertEquals(List.of(compartment), read(HOME, part));
        assertEquals(List.of(), read(HOME, stream("ab")));
    }

    @Test
    void the_head_of_every_stream_asked_for_is_told() {
        write(HOME, "a");
        Entry last = write(HOME, "a");
        Entry there = write(OTHER, "b");
        assertEquals(
                Map.of(stream("a"), last.head(), stream("b"), Head.NONE),
                journal().heads(HOME, List.of(stream("a"), stream("b"))));
        assertEquals(there.head(), head(OTHER, stream("b")));
        assertTrue(journal().heads(HOME, List.of()).isEmpty());
    }

    @Test
    void many_streams_are_asked_for_at_once() {
        Entry entry = write(HOME, "s700");
        List<StreamId> many =
                IntStream.range(0, 1500).mapToObj(i -> stream("s" + i)).toList();
        assertEquals(List.of(entry), journal().read(HOME, many));
        assertEquals(1500, journal().heads(HOME, many).size());
        assertEquals(entry.head(), journal().heads(HOME, many).get(stream("s700")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void the_journal_is_read_in_pages_without_skipping_or_mixing_homes(int max) {
        List<Entry> here = new ArrayList<>();
        List<Entry> there = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            here.add(write(HOME, "a" + i % 3));
            there.add(write(OTHER, "a" + i % 2));
            there.add(write(OTHER, "b"));
        }
        Batch two = new Batch(List.of(next("a1"), next("a0")), List.of(), List.of(), List.of());
        journal().append(HOME, two);
        here.addAll(two.entries());

        List<Recorded> read = journal(HOME, max);
        assertEquals(
                here.subList(0, 10),
                read.stream().map(Recorded::entry).limit(10).toList());
        assertEquals(here.size(), read.size());
        assertEquals(
                Set.copyOf(here), Set.copyOf(read.stream().map(Recorded::entry).toList()));
        for (int i = 1; i < read.size(); i++) {
            assertTrue(read.get(i - 1).position() < read.get(i).position(), "positions grow");
        }
        assertEquals(there, journal(OTHER, max).stream().map(Recorded::entry).toList());
    }

    @Test
    void a_page_holds_no_more_than_asked_for_and_begins_after_the_position() {
        for (int i = 0; i < 5; i++) {
            write(HOME, "a");
        }
        List<Recorded> all = journal(HOME, 100);
        assertEquals(all.subList(0, 2), journal().readAfter(HOME, 0, 2, clock.now()));
        assertEquals(all.subList(2, 4), journal().readAfter(HOME, all.get(1).position(), 2, clock.now()));
        assertEquals(all.subList(4, 5), journal().readAfter(HOME, all.get(3).position(), 2, clock.now()));
        assertEquals(List.of(), journal().readAfter(HOME, all.get(4).position(), 2, clock.now()));
    }

    @Test
    void a_reader_that_goes_on_where_it_stopped_gets_what_came_meanwhile_once() {
        Set<Entry> seen = new LinkedHashSet<>();
        List<Entry> written = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < 8; i++) {
            written.add(write(HOME, "a"));
            write(OTHER, "a");
            written.add(write(HOME, "b" + i));
            for (Recorded r : journal().readAfter(HOME, position, 1, clock.now())) {
                assertTrue(seen.add(r.entry()), "read twice");
                position = r.position();
            }
        }
        for (Recorded r : journal().readAfter(HOME, position, 100, clock.now())) {
            assertTrue(seen.add(r.entry()), "read twice");
        }
        assertEquals(written, List.copyOf(seen));
    }

    @Test
    void a_stale_batch_between_two_stored_ones_hides_neither() {
        Entry one = write(HOME, "a");
        Entry late = after(stream("a"), Head.NONE);
        Batch half = new Batch(List.of(next("b"), late), List.of(), List.of(), List.of());
        Assertions.assertThrows(StaleStoreException.class, () -> journal().append(HOME, half));
        Entry two = write(HOME, "a");
        assertEquals(
                List.of(one, two),
                journal(HOME, 100).stream().map(Recorded::entry).toList());
    }

    @Test
    void a_journal_read_back_is_a_sound_chain() {
        for (int i = 0; i < 30; i++) {
            write(HOME, "a" + i % 4);
            write(OTHER, "a" + i % 4);
        }
        JournalVerifier.Report report = JournalVerifier.verify(journal(), HOME, clock.pass(Duration.ofMinutes(1)));
        assertEquals(List.of(), report.broken());
        assertEquals(30, report.entries());
        assertEquals(4, report.streams());
    }
}
