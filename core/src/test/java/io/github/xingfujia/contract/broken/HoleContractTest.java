package io.github.xingfujia.contract.broken;

import io.github.xingfujia.contract.HoleContract;
import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The hole contract on a model of a database sequence, so that the contract itself is known to be satisfiable. */
class HoleContractTest extends HoleContract {

    private final SequencedStore store = new SequencedStore();

    @Override
    public Store fresh() {
        return store;
    }

    @Override
    protected Held hold(HomeId home, Batch batch) {
        return store.hold(home, batch, State.WRITTEN);
    }

    @Override
    protected Held holdDrawn(HomeId home, Batch batch) {
        return store.hold(home, batch, State.DRAWN);
    }

    private enum State {
        DRAWN,
        WRITTEN,
        COMMITTED,
        CLOSED
    }

    private static final class Slot {
        private final HomeId home;
        private final Entry entry;
        private State state;

        private Slot(HomeId home, Entry entry, State state) {
            this.home = home;
            this.entry = entry;
            this.state = state;
        }
    }

    private static final class SequencedStore extends WrappedStore {

        private static final Duration GRACE = Duration.ofMillis(250);

        private final List<Slot> slots = new ArrayList<>();

        @Override
        public void append(HomeId home, Batch batch) {
            super.append(home, batch);
            batch.entries().forEach(e -> slots.add(new Slot(home, e, State.COMMITTED)));
        }

        Held hold(HomeId home, Batch batch, State state) {
            List<Slot> mine =
                    batch.entries().stream().map(e -> new Slot(home, e, state)).toList();
            slots.addAll(mine);
            return new Held() {
                @Override
                public void commit() {
                    if (mine.stream().anyMatch(s -> s.state == State.CLOSED)) {
                        throw new StaleStoreException("position");
                    }
                    SequencedStore.super.append(home, batch);
                    mine.forEach(s -> s.state = State.COMMITTED);
                }

                @Override
                public void rollBack() {
                    mine.forEach(s -> s.state = State.DRAWN);
                }
            };
        }

        @Override
        public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
            List<Recorded> page = new ArrayList<>();
            for (int i = (int) position; i < slots.size() && page.size() < max; i++) {
                Slot slot = slots.get(i);
                if (slot.state == State.DRAWN && isOld(i, now)) {
                    slot.state = State.CLOSED;
                }
                if (slot.state == State.DRAWN || slot.state == State.WRITTEN) {
                    break;
                }
                if (slot.state == State.COMMITTED && slot.home.equals(home)) {
                    page.add(new Recorded(i + 1L, slot.entry));
                }
            }
            return page;
        }

        private boolean isOld(int hole, Instant now) {
            return slots.subList(hole + 1, slots.size()).stream()
                    .filter(s -> s.state == State.COMMITTED)
                    .anyMatch(s -> s.entry.recordedAt().plus(GRACE).isBefore(now));
        }
    }
}
