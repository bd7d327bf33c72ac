package io.github.xingfujia.contract.broken;

import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.WrappedKey;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Stores that break a promise about writing, each in one place. */
final class BrokenWriting {

    private BrokenWriting() {}

    private static Batch withRows(Batch batch, List<RowChange> rows) {
        return new Batch(batch.entries(), rows, batch.keys(), batch.digests());
    }

    private static Batch eachRow(Batch batch, UnaryOperator<RowChange> change) {
        return withRows(batch, batch.rows().stream().map(change).toList());
    }

    static final class DropsTheLastRowOfABatch extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            List<RowChange> rows = batch.rows();
            super.append(home, withRows(batch, rows.size() < 2 ? rows : rows.subList(0, rows.size() - 1)));
        }
    }

    static final class IgnoresTheVersionOfRows extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            super.append(home, eachRow(batch, change -> {
                long present = get(home, change.kind(), List.of(change.id())).stream()
                        .mapToLong(Row::version)
                        .sum();
                return new RowChange(
                        change.kind(), change.id(), present, change.row().map(r -> r.at(present + 1)));
            }));
        }
    }

    static final class StartsEveryRowAtOne extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            super.append(
                    home,
                    eachRow(
                            batch,
                            change -> change.expectedVersion() > 0
                                    ? change
                                    : new RowChange(
                                            change.kind(),
                                            change.id(),
                                            0,
                                            change.row().map(r -> r.at(1)))));
        }
    }

    static final class KeepsHalfOfAStaleBatch extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            try {
                super.append(home, batch);
            } catch (StaleStoreException e) {
                super.appendEach(home, batch.entries().stream().map(Batch::of).toList());
                throw e;
            }
        }
    }

    static final class KeepsTheRowsOfAStaleBatch extends WrappedStore {
        @Override
        public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
            List<Boolean> answers = super.appendEach(home, batches);
            for (int i = 0; i < answers.size(); i++) {
                if (!answers.get(i)) {
                    List<Row> rows = batches.get(i).rows().stream()
                            .flatMap(change -> change.row().stream())
                            .toList();
                    rows.forEach(row -> replace(home, row.kind(), List.of(row)));
                }
            }
            return answers;
        }
    }

    static final class TellsNobodyThatTheyLost extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            try {
                super.append(home, batch);
            } catch (StaleStoreException e) {
                // the loser believes that it has won
            }
        }
    }

    static final class GivesUpAtTheFirstStaleBatch extends WrappedStore {
        @Override
        public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
            List<Boolean> answers = new ArrayList<>();
            for (Batch batch : batches) {
                answers.add(!answers.contains(false)
                        && super.appendEach(home, List.of(batch)).get(0));
            }
            return answers;
        }
    }

    static final class ChecksUniqueValuesRowByRow extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            Set<String> taken = new HashSet<>();
            for (RowChange change : batch.rows()) {
                change.row().flatMap(r -> r.text("number")).ifPresent(taken::add);
            }
            for (Row row : sound.index()
                    .find(home, Query.of("kit-case", Filter.everything(), "state", 1000))
                    .rows()) {
                boolean own = batch.rows().stream()
                        .anyMatch(c -> c.id().equals(row.id())
                                && c.row().flatMap(r -> r.text("number")).equals(row.text("number")));
                if (!own && row.text("number").filter(taken::contains).isPresent()) {
                    throw new StaleStoreException("number");
                }
            }
            super.append(home, batch);
        }
    }

    static final class CutsInstantsToMilliseconds extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            super.append(
                    home,
                    eachRow(
                            batch,
                            change -> new RowChange(
                                    change.kind(),
                                    change.id(),
                                    change.expectedVersion(),
                                    change.row().map(CutsInstantsToMilliseconds::cut))));
        }

        private static Row cut(Row row) {
            return new Row(
                    row.kind(),
                    row.id(),
                    row.version(),
                    row.dueAt().map(i -> i.truncatedTo(ChronoUnit.MILLIS)),
                    row.values());
        }
    }

    static final class CutsLongTexts extends WrappedStore {
        @Override
        public void append(HomeId home, Batch batch) {
            super.append(
                    home,
                    eachRow(
                            batch,
                            change -> new RowChange(
                                    change.kind(),
                                    change.id(),
                                    change.expectedVersion(),
                                    change.row().map(CutsLongTexts::cut))));
        }

        private static Row cut(Row row) {
            Optional<String> state = row.text("state").filter(s -> s.length() > 240);
            if (state.isEmpty()) {
                return row;
            }
            TreeMap<String, Row.Value> values = new TreeMap<>(row.values());
            values.put("state", new Row.Value.Text(state.get().substring(0, 240)));
            return new Row(row.kind(), row.id(), row.version(), row.dueAt(), values);
        }
    }

    static final class DestroysWithoutTheRecord extends WrappedStore {
        private final Set<String> destroyed = new HashSet<>();

        @Override
        public void destroy(HomeId home, String keyId, Batch record) {
            destroyed.add(keyId);
            super.destroy(home, keyId, record);
        }

        @Override
        public Map<String, WrappedKey> keys(HomeId home, Collection<String> ids) {
            Map<String, WrappedKey> keys = new TreeMap<>(super.keys(home, ids));
            keys.keySet().removeAll(destroyed);
            return keys;
        }
    }
}
