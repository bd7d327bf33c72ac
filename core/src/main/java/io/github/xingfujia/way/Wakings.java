package io.github.xingfujia.way;

import com.google.common.collect.Lists;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
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
 * Makes what waits due at once when what they wait for has changed. Only an instant moves: what may be done is decided when
 * it is run, so a move that was lost with a process delays and permits nothing.
 */
final class Wakings {

    private static final Logger LOG = LoggerFactory.getLogger(Wakings.class);
    private static final int MOST = 1000;
    private static final int TOGETHER = 100;

    private final HomeId home;
    private final Store store;
    private final Index index;
    private final List<Awaiting<?>> awaiting;

    Wakings(Ways made) {
        this.home = made.home();
        this.store = made.store();
        this.index = made.store().index();
        this.awaiting = made.awaiting();
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
        for (Awaiting<?> one : awaiting) {
            one.waking()
                    .ifPresent(waking -> Lists.partition(said(plan, waking.kind()), TOGETHER)
                            .forEach(keys -> wake(one, waking.waiting().apply(keys), now)));
        }
    }

    private static List<String> said(Plan plan, String kind) {
        return plan.facts().stream()
                .map(Plan.Placed::ref)
                .filter(ref -> ref.kind().equals(kind))
                .map(Ref::key)
                .distinct()
                .toList();
    }

    private void wake(Awaiting<?> one, Filter waiting, Instant now) {
        String kind = one.aggregate().kind().orElseThrow().name();
        List<Row> rows = index.find(home, Query.of(kind, waiting, Kind.DUE_AT, MOST)).rows().stream()
                .filter(row -> row.dueAt().filter(at -> !at.isAfter(now)).isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            index.touch(
                    home,
                    rows.stream().map(r -> DueRows.move(r, Optional.of(now))).toList());
        }
    }
}
