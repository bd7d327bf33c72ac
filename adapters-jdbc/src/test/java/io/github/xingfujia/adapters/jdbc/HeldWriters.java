package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Writers that stop in the middle of the store's own transaction until they are told how it ends. */
final class HeldWriters implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Sessions sessions;
    private final KindTables tables;

    HeldWriters(DataSource dataSource) {
        sessions = Sessions.on(dataSource);
        tables = new KindTables(sessions.dialect());
        tables.declare(KitKinds.ALL, Map.of());
    }

    /** Has written everything and stopped before the commit. */
    Writer written(HomeId home, Batch batch) {
        return start((connection, reached) -> {
            new BatchWriter(connection, home, tables, sessions.dialect()).write(List.of(batch), true);
            reached.run();
        });
    }

    /** Has drawn the position of its one entry and written nothing yet. */
    Writer drawn(HomeId home, Batch batch) {
        return start((connection, reached) -> {
            long position = draw(connection);
            reached.run();
            Entry entry = batch.entries().get(0);
            List<Argument> values = new ArrayList<>(List.of(Sql.number(position)));
            values.addAll(EntryTable.inserted(home, entry).subList(0, 8));
            Sql.batch(connection, EntryTable.insertVoid(), List.of(values));
        });
    }

    /** Inserts and takes it back: the number stays drawn. */
    private static long draw(Connection connection) {
        Saved before = Saved.on(connection);
        Sql.of(
                        "INSERT INTO xfj_entry (home, " + EntryTable.COLUMNS
                                + ") VALUES ('=', 'draw', ?, 0, '', ?, ?, ?)",
                        Sql.number(1),
                        Sql.bytes(new byte[0]),
                        Sql.bytes(new byte[0]),
                        Sql.bytes(new byte[0]))
                .update(connection);
        long position =
                Sql.of("SELECT position_no FROM xfj_entry WHERE home = '='").number(connection);
        before.takeBack();
        return position;
    }

    private interface Steps {
        void run(Connection connection, Runnable reached);
    }

    private Writer start(Steps steps) {
        CompletableFuture<Void> there = new CompletableFuture<>();
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        Future<?> running = threads.submit(() -> sessions.write("held", connection -> {
            steps.run(connection, () -> {
                there.complete(null);
                if (!await(end)) {
                    throw new GivenUp();
                }
            });
            return true;
        }));
        await(there);
        return new Writer(end, running);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One writer that waits. */
    static final class Writer {

        private final CompletableFuture<Boolean> end;
        private final Future<?> running;

        private Writer(CompletableFuture<Boolean> end, Future<?> running) {
            this.end = end;
            this.running = running;
        }

        void commit() {
            end.complete(true);
            await(running);
        }

        void rollBack() {
            end.complete(false);
            try {
                await(running);
            } catch (GivenUp e) {
                // as asked
            }
        }
    }

    /** What a writer throws that gives up. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
