package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.way.Ruling.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes errands due at once when what they wait for has changed. Only an instant moves: what may be done is decided when
 * it is run, so a move that was lost with a process delays and permits nothing.
 */
final class Wakings {

    private static final Logger LOG = LoggerFactory.getLogger(Wakings.class);
    private static final int MOST = 1000;

    private final HomeId home;
    private final Store store;
    private final Index index;
    private final List<Errand<?>> errands;

    Wakings(Ways made) {
        this.home = made.home();
        this.store = made.store();
        this.index = made.store().index();
        this.errands = made.errands();
    }

    /**
     * Wakes what waits for what was just stored. In a transaction of the host it stands or falls with the rest; by itself
     * it comes after the commit, and a failure must not make what is stored look as if it were not.
     */
    void after(Plan plan, Instant now) {
        if (store.isJoined()) {
            wakeAll(plan, now);
            return;
        }
        try {
            wakeAll(plan, now);
        } catch (StoreException e) {
            LOG.warn("what waits is looked at in its own time", e);
        }
    }

    private void wakeAll(Plan plan, Instant now) {
        for (Errand<?> errand : errands) {
            errand.waking()
                    .ifPresent(waking -> plan.facts().stream()
                            .map(Plan.Placed::ref)
                            .filter(ref -> ref.kind().equals(waking.kind()))
                            .distinct()
                            .forEach(ref -> wake(errand, waking.waiting().apply(ref.key()), now)));
        }
    }

    private void wake(Errand<?> errand, Filter waiting, Instant now) {
        String kind = errand.aggregate().kind().orElseThrow().name();
        Filter later = new Filter.Range(Kind.DUE_AT, Micros.of(now) + 1, Long.MAX_VALUE);
        List<Row> rows = index.find(home, Query.of(kind, waiting.and(later), Kind.DUE_AT, MOST))
                .rows();
        if (!rows.isEmpty()) {
            index.touch(
                    home,
                    rows.stream().map(r -> DueRows.move(r, Optional.of(now))).toList());
        }
    }
}
