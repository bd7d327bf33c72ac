package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StreamId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one command, one read and one page may cost, where the store can be metered. */
abstract class BudgetContract extends StoreCase {

    private Meter.Cost cost(Runnable work) {
        assumeTrue(subject().meter().isPresent(), "nothing counts what this store does");
        return subject().meter().orElseThrow().of(work);
    }

    private static RowChange note(String state, long expected) {
        return RowChange.put(
                Row.of(KitKinds.NOTE, "n1")
                        .text("state", state)
                        .number("group", 1)
                        .build(),
                expected);
    }

    @Test
    void a_command_of_one_entry_and_one_row_writes_two_rows_in_two_statements_and_reads_no_more_than_the_store_says() {
        write(note("open", 0));
        Batch batch = batch(next("a"), note("closed", 1));
        Meter.Cost cost = cost(() -> journal().append(HOME, batch));
        assertEquals(2, cost.rowsWritten(), cost::toString);
        assertTrue(
                cost.writes() <= 2
                        && cost.reads() <= subject().readsBeforeWriting()
                        && cost.roundTrips() <= 5 + cost.reads(),
                cost::toString);
    }

    @Test
    void all_streams_of_a_command_are_one_read() {
        journal().append(HOME, Batch.of(next("a")));
        journal().append(HOME, Batch.of(next("b")));
        List<StreamId> streams = List.of(stream("a"), stream("b"), stream("c"), stream("d"));
        Meter.Cost cost = cost(() -> journal().read(HOME, streams));
        assertEquals(1, cost.reads(), cost::toString);
        assertEquals(0, cost.rowsWritten(), cost::toString);
    }

    @Test
    void a_page_of_plain_rows_is_one_read() {
        write(note("open", 0));
        Meter.Cost cost = cost(() -> index().find(HOME, Query.of("kit-note", Filter.everything(), "state", 50)));
        assertEquals(1, cost.reads(), cost::toString);
        assertEquals(0, cost.writes(), cost::toString);
    }

    @Test
    void due_work_is_written_set_wise() {
        List<Batch> batches = IntStream.range(0, 100)
                .mapToObj(i -> batch(
                        after(stream("due" + i), Head.NONE),
                        RowChange.put(
                                Row.of(KitKinds.NOTE, "due" + i)
                                        .number("group", i)
                                        .build(),
                                0)))
                .toList();
        Meter.Cost cost = cost(() -> journal().appendEach(HOME, batches));
        assertEquals(200, cost.rowsWritten(), cost::toString);
        assertTrue(cost.roundTrips() < 100, cost::toString);
    }
}
