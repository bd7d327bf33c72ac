package io.github.xingfujia.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.StreamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Callers who meet: one wins, the others are told, nothing is lost. */
abstract class ConcurrencyContract extends StoreCase {

    private static final int CALLERS = 8;

    /** Runs the work of every caller at once and returns what each answered; a failure of one is the test's. */
    private <T> List<T> meet(int callers, IntFunction<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            CyclicBarrier start = new CyclicBarrier(callers);
            List<Future<T>> running = IntStream.range(0, callers)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return work.apply(i).call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("a caller failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean appended(Batch batch) {
        try {
            journal().append(HOME, batch);
            return true;
        } catch (StaleStoreException e) {
            return false;
        }
    }

    private static long won(List<Boolean> answers) {
        return answers.stream().filter(a -> a).count();
    }

    @Test
    void of_the_callers_at_one_version_of_a_stream_exactly_one_wins() throws Exception {
        StreamId stream = stream("a");
        for (int round = 1; round <= 10; round++) {
            Head head = head(HOME, stream);
            List<Boolean> answers = meet(CALLERS, i -> {
                Batch batch = batch(after(stream, head), put(row("r-" + head.version() + "-" + i)));
                return () -> appended(batch);
            });
            assertEquals(1, won(answers), "winners of round " + round);
            assertEquals(round, head(HOME, stream).version());
        }
        assertEquals(10, content(HOME).entries().size());
        assertEquals(10, content(HOME).cases().size());
    }

    @Test
    void callers_who_try_again_lose_nothing() throws Exception {
        StreamId stream = stream("a");
        List<List<Entry>> written = meet(CALLERS, i -> () -> {
            List<Entry> mine = new ArrayList<>();
            for (int tries = 0; mine.size() < 5 && tries < 2000; tries++) {
                Entry entry = after(stream, head(HOME, stream));
                if (appended(Batch.of(entry))) {
                    mine.add(entry);
                }
            }
            return mine;
        });
        List<Entry> read = journal().read(HOME, List.of(stream));
        assertEquals(CALLERS * 5, read.size());
        assertEquals(
                Set.copyOf(read),
                Set.copyOf(written.stream().flatMap(List::stream).toList()));
        assertTrue(JournalVerifier.verify(journal(), HOME, clock.pass(Duration.ofMinutes(1)))
                .isSound());
        assertEquals(read, content(HOME).entries());
    }

    @Test
    void of_the_callers_who_want_one_row_exactly_one_gets_it() throws Exception {
        write(put(row("r1").text("state", "free")));
        for (int round = 1; round <= 10; round++) {
            int version = round;
            List<Boolean> answers = meet(CALLERS, i -> {
                Entry own = after(stream("s-" + version + "-" + i), Head.NONE);
                Batch batch = batch(own, put(row("r1").text("state", "taken by " + i), version));
                return () -> appended(batch);
            });
            assertEquals(1, won(answers), "winners of round " + round);
            int winner = answers.indexOf(true);
            assertEquals("taken by " + winner, only("r1").text("state").orElseThrow());
            assertEquals(1, head(HOME, stream("s-" + version + "-" + winner)).version());
        }
        assertEquals(11, content(HOME).entries().size());
    }

    @Test
    void of_the_callers_who_want_one_unique_value_exactly_one_gets_it() throws Exception {
        for (int round = 0; round < 10; round++) {
            String number = "N" + round;
            List<Boolean> answers = meet(CALLERS, i -> {
                Entry own = after(stream("s-" + number + "-" + i), Head.NONE);
                Batch batch = batch(own, put(row(number + "-" + i).text("number", number)));
                return () -> appended(batch);
            });
            assertEquals(1, won(answers), "winners of " + number);
            assertEquals(
                    List.of(number + "-" + answers.indexOf(true)), ids(new Filter.Equal("number", number), "state"));
        }
        assertEquals(10, content(HOME).entries().size());
    }

    @Test
    void of_the_callers_who_bring_one_key_exactly_one_stores_it() throws Exception {
        List<Boolean> answers = meet(CALLERS, i -> {
            Batch batch = batch(after(stream("k" + i), Head.NONE), List.of(key("person/a", "county")), List.of());
            return () -> appended(batch);
        });
        assertEquals(1, won(answers));
        assertEquals(1, content(HOME).entries().size());
    }

    @Test
    void batches_that_meet_in_opposite_order_are_stored_or_stale_never_failed() throws Exception {
        write(put(row("r1")), put(row("r2")));
        AtomicInteger stored = new AtomicInteger();
        meet(2, i -> () -> {
            for (int n = 0; n < 40; n++) {
                Entry a = next("a");
                Entry b = next("b");
                long va = only("r1").version();
                long vb = only("r2").version();
                Batch batch = i == 0
                        ? new Batch(
                                List.of(a, b), List.of(put(row("r1"), va), put(row("r2"), vb)), List.of(), List.of())
                        : new Batch(
                                List.of(b, a), List.of(put(row("r2"), vb), put(row("r1"), va)), List.of(), List.of());
                if (appended(batch)) {
                    stored.incrementAndGet();
                }
            }
            return true;
        });
        assertTrue(stored.get() > 0, "none was stored");
        assertEquals(stored.get(), head(HOME, stream("a")).version(), "entries of a");
        assertEquals(stored.get(), head(HOME, stream("b")).version(), "entries of b");
        assertEquals(stored.get() + 1, only("r1").version(), "version of r1");
        assertEquals(stored.get() + 1, only("r2").version(), "version of r2");
    }

    @Test
    void two_claimants_of_one_backlog_do_every_item_once() throws Exception {
        int items = 60;
        for (int i = 0; i < items; i++) {
            write(put(row("item" + i).text("state", "open").dueAt(clock.now())));
        }
        List<List<String>> claimed = meet(2, i -> () -> {
            List<String> mine = new ArrayList<>();
            for (int tries = 0; tries < 2000; tries++) {
                Query due = Query.of("kit-case", new Filter.Equal("state", "open"), "dueAt", 10);
                List<Row> rows = index().find(HOME, due).rows();
                if (rows.isEmpty()) {
                    return mine;
                }
                List<Batch> batches = rows.stream()
                        .map(r -> batch(
                                after(stream("done-" + r.id()), Head.NONE),
                                put(row(r.id()).text("state", "done by " + i), r.version())))
                        .toList();
                List<Boolean> answers = journal().appendEach(HOME, batches);
                for (int n = 0; n < answers.size(); n++) {
                    if (answers.get(n)) {
                        mine.add(rows.get(n).id());
                    }
                }
            }
            throw new AssertionError("the backlog does not end");
        });
        List<String> all = claimed.stream().flatMap(List::stream).toList();
        assertEquals(items, all.size(), "claims");
        assertEquals(items, Set.copyOf(all).size(), "items");
        assertEquals(List.of(), ids(new Filter.Equal("state", "open"), "dueAt"));
        assertEquals(2 * items, content(HOME).entries().size());
    }

    @Test
    void a_reader_beside_writers_skips_nothing_and_reads_nothing_twice() throws Exception {
        int each = 25;
        AtomicInteger writing = new AtomicInteger(4);
        List<Recorded> seen = new ArrayList<>();
        meet(5, i -> () -> {
            if (i < 4) {
                for (int n = 0; n < each; n++) {
                    while (!appended(Batch.of(next("w" + i)))) {
                        clock.pass(Duration.ofNanos(1000));
                    }
                }
                writing.decrementAndGet();
            } else {
                long position = 0;
                while (writing.get() > 0) {
                    for (Recorded r : journal().readAfter(HOME, position, 7, clock.now())) {
                        seen.add(r);
                        position = r.position();
                    }
                }
            }
            return true;
        });
        long last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
        List<Recorded> all = journal(HOME, 100);
        seen.addAll(all.stream().filter(r -> r.position() > last).toList());
        assertEquals(all, seen);
        assertEquals(4 * each, all.size());
        TreeMap<StreamId, Long> versions = new TreeMap<>();
        all.forEach(r -> assertEquals(
                versions.merge(r.entry().stream(), 1L, Long::sum), r.entry().sequence(), "order within a stream"));
    }
}
