package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index.Touch;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there after the store was closed and opened again. */
abstract class DurabilityContract extends StoreCase {

    private void reopen() {
        Optional<Store> again = subject().reopen();
        assumeTrue(again.isPresent(), "this store forgets with its process");
        store = again.orElseThrow();
        store.declare(KitKinds.ALL);
        assertTrue(store.isDurable());
    }

    @Test
    void a_store_that_can_be_reopened_says_that_it_is_durable_and_no_other_does() {
        assertEquals(subject().reopen().isPresent(), store.isDurable());
    }

    @Test
    void everything_acknowledged_is_there_again() {
        Entry a = next("a");
        journal()
                .append(
                        HOME,
                        new Batch(
                                List.of(a),
                                List.of(put(row("r1")
                                        .text("number", "N1")
                                        .texts("seenBy", ImmutableSortedSet.of("a", "b")))),
                                List.of(key("person/a", "county"), key("case/x/p1", "person/a")),
                                List.of(digest("d1", "person/a", "case/x"))));
        index().touch(
                        HOME,
                        List.of(new Touch("kit-case", "r1", 1, Optional.of(Instant.parse("2300-01-01T00:00:00Z")))));
        journal().append(OTHER, Batch.of(next(OTHER, "a")));
        Content before = content(HOME);
        List<Recorded> positions = journal(HOME, 100);
        reopen();
        assertEquals(before, content(HOME));
        assertEquals(positions, journal(HOME, 100));
        assertEquals(a.head(), head(HOME, stream("a")));
        assertEquals(List.of("r1"), ids(new Filter.Equal("seenBy", "b"), "state"));
        assertStale(() -> write(put(row("r2").text("number", "N1"))));
        journal().append(HOME, Batch.of(next("a")));
        assertEquals(2, journal(HOME, 100).size());
    }

    @Test
    void a_destroyed_key_stays_gone() {
        journal()
                .append(
                        HOME,
                        batch(
                                next("a"),
                                List.of(key("person/a", "county"), key("person/b", "county")),
                                List.of(digest("d1", "person/a", "case/x"), digest("d1", "person/b", "case/y"))));
        vault().destroy(HOME, "person/a", Batch.of(next("record")));
        reopen();
        assertEquals(
                Map.of("person/b", key("person/b", "county")), vault().keys(HOME, List.of("person/a", "person/b")));
        assertEquals(List.of(digest("d1", "person/b", "case/y")), vault().find(HOME, "resident-id", "d1"));
        assertEquals(2, journal(HOME, 100).size());
    }
}
