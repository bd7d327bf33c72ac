package io.github.xingfujia.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.contract.Meter.Cost;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a write costs exactly on the plain path; a change of one of these numbers is a decision. */
class CostTest {

    private static final HomeId HOME = new HomeId("tongliang");

    @TempDir
    Path folder;

    private final CountingDataSource meter = new CountingDataSource(false);
    private H2Files files;
    private Store store;

    @BeforeEach
    void open() {
        files = new H2Files(folder);
        store = JdbcStore.on(meter.around(files.fresh(KitKinds.ALL)));
        store.declare(KitKinds.ALL);
    }

    @AfterEach
    void close() {
        files.close();
    }

    private static Row.Builder row(String id, String... seenBy) {
        return Row.of(KitKinds.CASE, id).text("state", "open").texts("seenBy", ImmutableSortedSet.copyOf(seenBy));
    }

    private static Batch batch(String stream, Row.Builder row, long expected) {
        return new Batch(
                List.of(Chain.follow(
                        StreamId.of("case", stream),
                        Head.NONE,
                        Instant.parse("2026-11-24T00:00:00Z"),
                        CommandId.of("command-1"),
                        Bytes.of(new byte[] {1}))),
                List.of(RowChange.put(row.build(), expected)),
                List.of(),
                List.of());
    }

    private Cost cost(Batch batch) {
        return meter.of(() -> store.journal().append(HOME, batch));
    }

    @Test
    void a_new_row_is_written_with_its_child_rows_in_one_statement_each() {
        assertEquals(new Cost(1, 3, 5, 4), cost(batch("a", row("r", "post:1", "post:2"), 0)));
    }

    @Test
    void child_rows_that_stay_cost_nothing() {
        cost(batch("a", row("r", "post:1", "post:2"), 0));
        assertEquals(new Cost(1, 2, 4, 2), cost(batch("b", row("r", "post:2", "post:1"), 1)));
    }

    @Test
    void only_child_rows_that_differ_are_written() {
        cost(batch("a", row("r", "post:1", "post:2"), 0));
        assertEquals(new Cost(2, 4, 7, 3), cost(batch("b", row("r", "post:1", "post:2", "post:3"), 1)));
        assertEquals(new Cost(2, 5, 8, 4), cost(batch("c", row("r", "post:1", "post:2", "post:4"), 2)));
    }

    @Test
    void two_hundred_due_rows_take_as_many_statements_as_one() {
        List<Batch> first = IntStream.range(0, 200)
                .mapToObj(i -> batch("a" + i, row("r" + i, "post:1"), 0))
                .toList();
        assertEquals(new Cost(1, 3, 5, 600), meter.of(() -> store.journal().appendEach(HOME, first)));
        List<Batch> second = IntStream.range(0, 200)
                .mapToObj(i -> batch("b" + i, row("r" + i, "post:1"), 1))
                .toList();
        assertEquals(new Cost(1, 2, 4, 400), meter.of(() -> store.journal().appendEach(HOME, second)));
    }
}
