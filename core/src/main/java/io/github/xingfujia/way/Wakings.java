package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Micros;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Ruling.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes errands due at once when what they wait for has changed. Only an instant moves: what may be done is decided when
 * it is run, so a move that was lost with a process delays and permits nothing.
 */
final class Wakings {

    private static final int MOST = 1000;

    private final HomeId home;
    private final Index index;
    private final List<Errand<?>> errands;

    Wakings(Ways made) {
        this.home = made.home();
        this.index = made.store().index();
        this.errands = made.errands();
    }

    void after(Plan plan, Instant now) {
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
