package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.WrappedKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One batch: all of it or nothing, and only on the versions it expects. */
abstract class AppendContract extends StoreCase {

    /** Two streams, two rows of two kinds, two keys, two digests: everything a batch can hold. */
    private Batch everything(Entry first, Entry second) {
        return new Batch(
                List.of(first, second),
                List.of(
                        put(row("r1").text("state", "open").text("number", "N1")),
                        RowChange.put(
                                Row.of(KitKinds.NOTE, "n1").text("state", "new").build(), 0)),
                List.of(key("person/a", "county"), key("case/x/p1", "person/a")),
                List.of(digest("d1", "person/a", "case/x"), digest("d1", "case/x/p1", "case/y")));
    }

    @Test
    void a_batch_stores_its_streams_rows_keys_and_digests_together() {
        Batch batch = everything(next("a"), next("b"));
        journal().append(HOME, batch);

        Content content = content(HOME);
        assertEquals(batch.entries(), content.entries());
        assertEquals(List.of("r1"), content.cases().stream().map(r -> r.id()).toList());
        assertEquals(List.of("n1"), content.notes().stream().map(r -> r.id()).toList());
        assertEquals(
                Map.of(
                        "person/a",
                        batch.keys().get(0),
                        "case/x/p1",
                        batch.keys().get(1)),
                content.keys());
        assertEquals(batch.digests(), content.digests());
    }

    @Test
    void an_entry_comes_back_as_it_was_given_to_the_microsecond_and_the_byte() {
        Entry entry = Chain.follow(
                stream("far"),
                Head.NONE,
                Instant.parse("2300-02-28T23:59:59.999999Z"),
                CommandId.of("a-far-away-command"),
                body("\u0000\u007f 终 😀 \"'\\"));
        journal().append(HOME, Batch.of(entry));
        assertEquals(List.of(entry), journal().read(HOME, List.of(stream("far"))));
        assertEquals(entry.head(), head(HOME, stream("far")));
    }

    @Test
    void an_entry_that_comes_too_late_leaves_nothing_of_its_batch() {
        journal().append(HOME, Batch.of(next("b")));
        Entry late = after(stream("b"), Head.NONE);
        assertStale(() -> journal().append(HOME, everything(next("a"), late)));
    }

    @Test
    void an_entry_that_skips_a_version_leaves_nothing_of_its_batch() {
        Entry one = next("b");
        Entry two = after(stream("b"), one.head());
        assertStale(() -> journal().append(HOME, everything(next("a"), two)));
    }

    @Test
    void the_stale_stream_may_stand_first_in_the_batch() {
        journal().append(HOME, Batch.of(next("b")));
        Entry late = after(stream("b"), Head.NONE);
        assertStale(() -> journal().append(HOME, everything(late, next("a"))));
    }

    @Test
    void a_row_at_another_version_leaves_nothing_of_its_batch() {
        write(put(row("r1").text("state", "open")));
        assertStale(() -> journal().append(HOME, everything(next("a"), next("b"))));
    }

    @Test
    void a_taken_unique_value_leaves_nothing_of_its_batch() {
        write(put(row("r9").text("number", "N1")));
        assertStale(() -> journal().append(HOME, everything(next("a"), next("b"))));
    }

    @Test
    void a_key_that_exists_leaves_nothing_of_its_batch() {
        WrappedKey other = new WrappedKey("case/x/p1", "county", "other", body("other"));
        journal().append(HOME, batch(next("k"), List.of(other), List.of()));
        assertStale(() -> journal().append(HOME, everything(next("a"), next("b"))));
    }

    @Test
    void a_digest_that_exists_leaves_nothing_of_its_batch() {
        SearchDigest same = digest("d1", "case/x/p1", "case/y");
        journal().append(HOME, batch(next("k"), List.of(), List.of(same)));
        assertStale(() -> journal().append(HOME, everything(next("a"), next("b"))));
    }

    @Test
    void after_a_stale_batch_the_next_one_is_stored() {
        journal().append(HOME, Batch.of(next("b")));
        Entry late = after(stream("b"), Head.NONE);
        assertStale(() -> journal().append(HOME, everything(next("a"), late)));

        Batch again = everything(next("a"), next("b"));
        journal().append(HOME, again);
        assertEquals(again.entries(), content(HOME).entries().subList(1, 3));
        assertEquals("open", only("r1").text("state").orElseThrow());
    }

    @Test
    void one_home_never_sees_what_another_stores_under_the_same_names() {
        Batch here = everything(next("a"), next("b"));
        journal().append(HOME, here);
        Batch there = everything(next(OTHER, "a"), next(OTHER, "b"));
        journal().append(OTHER, there);
        assertEquals(here.entries(), content(HOME).entries());
        assertEquals(there.entries(), content(OTHER).entries());
        assertEquals(List.of(here.entries().get(0)), journal().read(HOME, List.of(stream("a"))));
        assertEquals(there.entries().get(0).head(), head(OTHER, stream("a")));
    }
}
