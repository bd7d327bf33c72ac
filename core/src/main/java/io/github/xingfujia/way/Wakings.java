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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    void after(Plan plan, Loaded after, Instant now) {
        if (store.isJoined()) {
            wakeAll(plan, after, now);
            return;
        }
        try {
            wakeAll(plan, after, now);
        } catch (StoreException e) {
            LOG.warn("what waits is looked at in its own time", e);
        }
    }

    private void wakeAll(Plan plan, Loaded after, Instant now) {
        for (Awaiting<?> one : awaiting) {
            for (Waking waking : one.waking()) {
                if (waking instanceof Waking.Where where) {
                    Lists.partition(said(plan, where.kind()), TOGETHER)
                            .forEach(keys -> wake(found(one, where.waiting().apply(keys)), now));
                } else if (waking instanceof Waking.Named<?> named) {
                    wake(named(one, named, plan, after), now);
                }
            }
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

    private List<Row> found(Awaiting<?> one, Filter waiting) {
        return index.find(home, Query.of(kind(one), waiting, Kind.DUE_AT, MOST)).rows();
    }

    /** What the command wrote itself, of whatever kind, was decided with what was said; what waits for no time at all waits for nothing. */
    private List<Row> named(Awaiting<?> one, Waking.Named<?> named, Plan plan, Loaded after) {
        Set<String> ids = new LinkedHashSet<>();
        said(plan, named.said().name())
                .forEach(key -> ids.addAll(named.ids(after, new Ref(named.said().name(), key))));
        plan.facts().forEach(placed -> ids.remove(placed.ref().key()));
        return Lists.partition(List.copyOf(ids), TOGETHER).stream()
                .flatMap(some -> index.get(home, kind(one), some).stream())
                .filter(row -> row.dueAt().isPresent())
                .toList();
    }

    private static String kind(Awaiting<?> one) {
        return one.aggregate().kind().orElseThrow().name();
    }

    private void wake(List<Row> found, Instant now) {
        List<Row> rows = found.stream()
                .filter(row -> row.dueAt().filter(at -> !at.isAfter(now)).isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            index.touch(
                    home,
                    rows.stream().map(r -> DueRows.move(r, Optional.of(now))).toList());
        }
    }
}
