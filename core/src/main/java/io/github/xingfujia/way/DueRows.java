package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows whose time has come, loads what they are rows of, and moves due instants on. */
final class DueRows {

    /** How long a row that failed waits. */
    static final Duration BACK_OFF = Duration.ofMinutes(30);

    private final HomeId home;
    private final Index index;
    private final Loader loader;

    DueRows(HomeId home, Index index, Loader loader) {
        this.home = home;
        this.index = index;
        this.loader = loader;
    }

    List<Row> due(Awaiting<?> one, Instant now, int limit) {
        String kind = one.aggregate().kind().orElseThrow().name();
        return index.find(home, Query.of(kind, Filter.dueBy(now), Kind.DUE_AT, limit))
                .rows();
    }

    static Ref ref(Awaiting<?> one, Row row) {
        return new Ref(one.aggregate().name(), row.id());
    }

    /**
     * Loads everything a batch of rows needs: one read for the rows' own streams, one for what stands beside them.
     * What cannot be decided on has nothing beside it, and is stuck once it is decided; the batch goes on.
     */
    <S> Loaded load(Awaiting<S> one, List<Row> rows) {
        List<Ref> refs = rows.stream().map(r -> ref(one, r)).toList();
        Loaded loaded = loader.load(Loaded.nothing(), refs);
        List<Ref> beside = new ArrayList<>();
        for (Ref ref : refs) {
            if (loaded.isDecidable(ref)) {
                beside.addAll(one.beside(loaded.of(one.aggregate(), ref)));
            }
        }
        return loader.load(loaded, beside);
    }

    /** Loads more beside what was loaded. */
    Loaded load(Loaded loaded, List<Ref> more) {
        return more.isEmpty() ? loaded : loader.load(loaded, more);
    }

    /** As {@link Loader#beside}. */
    Loaded beside(Loaded loaded, List<Ref> more) {
        return loader.beside(loaded, more);
    }

    /** Returns the same with what is counted for one decision at hand. */
    Loaded counting(Loaded loaded, Optional<Tally> asked) {
        return asked.isEmpty() ? loaded : loaded.counting(asked.orElseThrow().counted(home, index));
    }

    static Index.Touch move(Row row, Optional<Instant> dueAt) {
        return new Index.Touch(row.kind(), row.id(), row.version(), dueAt);
    }

    int move(List<Index.Touch> touches) {
        return touches.isEmpty() ? 0 : index.touch(home, touches);
    }

    /** Returns the earliest due instant of a state, over everything that watches its aggregate. */
    static Optional<Instant> next(List<? extends Awaiting<?>> awaiting, Folded<?> folded, Instant now) {
        return awaiting.stream()
                .filter(t -> t.aggregate().name().equals(folded.ref().kind()))
                .flatMap(t -> next(t, folded, now).stream())
                .min(Instant::compareTo);
    }

    @SuppressWarnings("unchecked") // both come from the aggregate registered under the same name
    private static <S> Optional<Instant> next(Awaiting<S> awaiting, Folded<?> folded, Instant now) {
        return awaiting.next((S) folded.state(), now);
    }
}
