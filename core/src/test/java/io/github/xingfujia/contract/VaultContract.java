package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys and digests: found by their ids, destroyed for ever. */
abstract class VaultContract extends StoreCase {

    static final WrappedKey PERSON = key("person/a", "county");
    static final WrappedKey SECOND = key("person/b", "county");
    static final WrappedKey PART = key("case/x/p1", "person/a");
    static final WrappedKey DEEP = key("cell/x", "case/x/p1");

    static final List<SearchDigest> DIGESTS = List.of(
            digest("d1", "person/a", "case/x"), digest("d1", "person/b", "case/b"), digest("d2", "person/a", "case/x"));

    final Batch fill() {
        return batch(next("fill"), List.of(PERSON, SECOND, PART, DEEP), DIGESTS);
    }

    @Test
    void a_key_comes_with_all_its_parents() {
        journal().append(HOME, fill());
        assertEquals(
                Map.of("cell/x", DEEP, "case/x/p1", PART, "person/a", PERSON), vault().keys(HOME, List.of("cell/x")));
        assertEquals(
                Map.of("person/b", SECOND, "person/a", PERSON),
                vault().keys(HOME, List.of("person/a", "missing", "person/b", "person/a")));
        assertEquals(Map.of(), vault().keys(HOME, List.of("missing", "county", "PERSON/A", "person/a ")));
        assertEquals(Map.of(), vault().keys(HOME, List.of()));
        assertEquals(Map.of(), vault().keys(OTHER, List.of("person/a")));
    }

    @Test
    void one_turn_brings_the_same_entries_and_keys_as_two() {
        Entry first = next("fill");
        journal().append(HOME, batch(first, List.of(PERSON, SECOND, PART, DEEP), DIGESTS));
        Entry other = next("other");
        journal().append(HOME, batch(other, List.of(), List.of()));
        List<StreamId> streams = List.of(other.stream(), StreamId.of("none", "x"), first.stream());
        for (List<String> keys : List.of(List.of("cell/x"), List.of("missing", "person/b"), List.<String>of())) {
            Store.Turn turn = store.read(HOME, streams, keys);
            assertEquals(List.of(other, first), turn.entries());
            assertEquals(vault().keys(HOME, keys), turn.keys());
        }
        assertEquals(
                Map.of("person/b", SECOND),
                store.read(HOME, List.of(), List.of("person/b")).keys());
        assertEquals(new Store.Turn(List.of(), Map.of()), store.read(OTHER, streams, List.of("person/a")));
    }

    @Test
    void many_keys_are_asked_for_at_once() {
        journal().append(HOME, fill());
        List<String> many = Stream.concat(IntStream.range(0, 1500).mapToObj(i -> "none/" + i), Stream.of("cell/x"))
                .toList();
        assertEquals(Map.of("cell/x", DEEP, "case/x/p1", PART, "person/a", PERSON), vault().keys(HOME, many));
    }

    @Test
    void a_digest_leads_to_its_targets_in_their_order() {
        List<SearchDigest> digests = List.of(
                digest("d1", "o1", "😀"), digest("d1", "o2", "！"), digest("d1", "o3", "b"), digest("d1", "o4", "B"));
        journal().append(HOME, batch(next("a"), List.of(), digests));
        SearchDigest other = new SearchDigest("phone", "d1", "o1", "a");
        journal()
                .append(
                        HOME,
                        batch(next("a"), List.of(), List.of(other, digest("D1", "o1", "a"), digest("d", "o1", "a"))));
        journal().append(OTHER, batch(next(OTHER, "a"), List.of(), List.of(digest("d1", "o1", "there"))));
        assertEquals(
                List.of("B", "b", "！", "😀"),
                vault().find(HOME, "resident-id", "d1").stream()
                        .map(SearchDigest::target)
                        .toList());
        assertEquals(List.of(other), vault().find(HOME, "phone", "d1"));
        assertEquals(List.of(), vault().find(HOME, "resident-id", "missing"));
        assertEquals(1, vault().find(OTHER, "resident-id", "d1").size());
    }

    @Test
    void destroying_removes_the_key_and_its_digests_and_records_it() {
        journal().append(HOME, fill());
        journal().append(OTHER, new Batch(List.of(next(OTHER, "fill")), List.of(), List.of(PERSON), DIGESTS));
        Entry record = next("record");
        vault().destroy(HOME, "person/a", batch(record, put(row("erased").text("state", "destroyed"))));
        assertEquals(Map.of("person/b", SECOND), vault().keys(HOME, List.of("person/a", "person/b")));
        assertEquals(List.of(DIGESTS.get(1)), vault().find(HOME, "resident-id", "d1"));
        assertEquals(List.of(), vault().find(HOME, "resident-id", "d2"));
        assertEquals(List.of(record), journal().read(HOME, List.of(record.stream())));
        assertEquals("destroyed", only("erased").text("state").orElseThrow());
        assertEquals(Map.of("person/a", PERSON), vault().keys(OTHER, List.of("person/a")));
        assertEquals(2, vault().find(OTHER, "resident-id", "d1").size());
    }

    @Test
    void a_key_below_a_destroyed_one_has_lost_its_parent() {
        journal().append(HOME, fill());
        vault().destroy(HOME, "person/a", Batch.of(next("record")));
        assertEquals(Map.of("case/x/p1", PART), vault().keys(HOME, List.of("case/x/p1")));
    }

    @Test
    void a_stale_record_destroys_nothing() {
        journal().append(HOME, fill());
        journal().append(HOME, Batch.of(next("record")));
        Content before = content(HOME);
        Batch late = Batch.of(after(stream("record"), Head.NONE));
        assertThrows(StaleStoreException.class, () -> vault().destroy(HOME, "person/a", late));
        Batch row = batch(next("record"), put(row("none").text("state", "x"), 4));
        assertThrows(StaleStoreException.class, () -> vault().destroy(HOME, "person/a", row));
        assertEquals(before, content(HOME));
        assertEquals(1, vault().find(HOME, "resident-id", "d2").size());
    }
}
