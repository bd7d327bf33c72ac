package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StreamId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many batches in one transaction: only the stale ones are left out. */
abstract class AppendEachContract extends StoreCase {

    @Test
    void only_stale_batches_are_left_out_and_the_answers_stand_in_order() {
        journal().append(HOME, Batch.of(next("b")));
        Entry a = next("a");
        Entry late = after(stream("b"), Head.NONE);
        Entry c = next("c");
        assertEquals(
                List.of(true, false, true),
                journal().appendEach(HOME, List.of(Batch.of(a), Batch.of(late), Batch.of(c))));
        assertEquals(List.of(a, c), content(HOME).entries().subList(1, 3));
        assertEquals(3, content(HOME).entries().size());
    }

    @Test
    void nothing_of_a_batch_that_is_left_out_stays() {
        write(put(row("r1").text("number", "N1")));
        Content before = content(HOME);
        Batch version = batch(next("a"), put(row("r1").text("state", "changed")));
        Batch unique = batch(
                next("b"), put(row("r2").text("number", "N2")), put(row("r3").text("number", "N1")));
        Batch stream = new Batch(
                List.of(next("c"), after(stream("d"), next("d").head())),
                List.of(put(row("r4"))),
                List.of(key("person/a", "county")),
                List.of(digest("d1", "person/a", "case/x")));
        assertEquals(List.of(false, false, false), journal().appendEach(HOME, List.of(version, unique, stream)));
        assertEquals(before, content(HOME));
    }

    @Test
    void rows_keys_and_digests_of_the_stored_batches_are_stored() {
        write(put(row("r1").text("state", "old")));
        Batch change = batch(next("a"), put(row("r1").text("state", "new"), 1));
        Batch fresh = new Batch(
                List.of(next("b")),
                List.of(put(row("r2").text("state", "new"))),
                List.of(key("person/a", "county")),
                List.of(digest("d1", "person/a", "case/x")));
        assertEquals(List.of(true, true), journal().appendEach(HOME, List.of(change, fresh)));
        assertEquals("new", only("r1").text("state").orElseThrow());
        assertEquals(2, only("r1").version());
        assertEquals("new", only("r2").text("state").orElseThrow());
        assertEquals(
                Map.of("person/a", key("person/a", "county")), content(HOME).keys());
        assertEquals(fresh.digests(), content(HOME).digests());
    }

    @Test
    void a_batch_may_follow_one_before_it_and_of_two_at_one_version_the_first_is_stored() {
        Entry one = next("a");
        Entry two = after(stream("a"), one.head());
        Entry rival = after(stream("a"), one.head());
        assertEquals(
                List.of(true, true, false),
                journal().appendEach(HOME, List.of(Batch.of(one), Batch.of(two), Batch.of(rival))));
        assertEquals(List.of(one, two), journal().read(HOME, List.of(stream("a"))));
    }

    @Test
    void a_row_may_be_taken_over_by_the_next_batch_only_at_its_new_version() {
        write(put(row("r1").text("state", "0")));
        RowChange first = put(row("r1").text("state", "1"), 1);
        RowChange rival = put(row("r1").text("state", "rival"), 1);
        RowChange second = put(row("r1").text("state", "2"), 2);
        assertEquals(
                List.of(true, false, true),
                journal()
                        .appendEach(
                                HOME,
                                List.of(batch(next("a"), first), batch(next("b"), rival), batch(next("c"), second))));
        assertEquals("2", only("r1").text("state").orElseThrow());
        assertEquals(Head.NONE, head(HOME, stream("b")));
    }

    @Test
    void a_wrong_batch_refuses_the_whole_call() {
        Batch good = Batch.of(next("a"));
        Batch twice = batch(next("b"), put(row("r1")), put(row("r1")));
        assertRefused(() -> journal().appendEach(HOME, List.of(good, twice)));
    }

    @Test
    void no_batches_are_no_answers() {
        assertEquals(List.of(), journal().appendEach(HOME, List.of()));
    }

    @Test
    void many_batches_are_stored_at_once() {
        List<Batch> batches = IntStream.range(0, 300)
                .mapToObj(i -> batch(
                        after(StreamId.of("case", "m" + i), Head.NONE),
                        put(row("m" + i).number("group", i))))
                .toList();
        assertEquals(Collections.nCopies(300, true), journal().appendEach(HOME, batches));
        assertEquals(300, content(HOME).entries().size());
        assertEquals(300, content(HOME).cases().size());
    }
}
