package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StaleStoreException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Appends many batches in one transaction, each on its own (成批写入): as many as have nothing in common go together;
 * when the database says that something is taken, those are tried again one by one.
 */
final class SetWriter {

    private final Connection connection;
    private final BatchWriter writer;

    SetWriter(Connection connection, BatchWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    List<Boolean> write(List<Batch> batches) {
        List<Boolean> stored = new ArrayList<>(Collections.nCopies(batches.size(), false));
        for (List<Integer> places : apart(batches)) {
            together(batches, places).forEach(place -> stored.set(place, true));
        }
        return List.copyOf(stored);
    }

    /** Returns the places of the batches that were stored. */
    private List<Integer> together(List<Batch> batches, List<Integer> places) {
        List<Integer> left = places;
        while (!left.isEmpty()) {
            List<Batch> some = left.stream().map(batches::get).toList();
            Saved before = Saved.on(connection);
            BatchWriter.Result result;
            try {
                result = taken(() -> writer.write(some, false));
            } catch (StaleStoreException e) {
                before.takeBack();
                return left.stream().filter(p -> alone(batches.get(p))).toList();
            }
            left = winners(left, result.lost());
            if (!result.trace()) {
                before.release();
                return left;
            }
            before.takeBack();
        }
        return left;
    }

    private boolean alone(Batch batch) {
        Saved before = Saved.on(connection);
        try {
            if (taken(() -> writer.write(List.of(batch), true)).lost().isEmpty()) {
                before.release();
                return true;
            }
        } catch (StaleStoreException e) {
            // told by the result: this batch is left out, the others are stored
        }
        before.takeBack();
        return false;
    }

    private static BatchWriter.Result taken(Supplier<BatchWriter.Result> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Errors.before("append each", e);
        }
    }

    private static List<Integer> winners(List<Integer> places, Set<Integer> lost) {
        List<Integer> winners = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (!lost.contains(i)) {
                winners.add(places.get(i));
            }
        }
        return winners;
    }

    /** Returns the batches in order, in runs of which no two touch the same stream, row, key or digest. */
    private static List<List<Integer>> apart(List<Batch> batches) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        Set<Object> touched = new HashSet<>();
        for (int i = 0; i < batches.size(); i++) {
            Set<Object> footprint = footprint(batches.get(i));
            if (!Collections.disjoint(touched, footprint)) {
                runs.add(run);
                run = new ArrayList<>();
                touched.clear();
            }
            run.add(i);
            touched.addAll(footprint);
        }
        runs.add(run);
        return runs;
    }

    private static Set<Object> footprint(Batch batch) {
        Set<Object> footprint = new HashSet<>(batch.digests());
        batch.entries().forEach(entry -> footprint.add(entry.stream()));
        batch.keys().forEach(key -> footprint.add("key/" + key.id()));
        for (RowChange change : batch.rows()) {
            footprint.add(change.kind() + "/" + change.id());
        }
        return footprint;
    }
}
