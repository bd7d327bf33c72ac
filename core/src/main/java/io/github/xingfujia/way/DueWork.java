package io.github.xingfujia.way;

import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.way.Ruling.Plan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What time does, set-wise: one select of due rows, one read of their streams, a decision each in memory,
 * one guarded append for all winners.
 *
 * <p>Append at the expected version is the claim: two processes on one backlog do no row twice and lose none.
 * A row that fails waits half an hour and the batch goes on.
 */
final class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
    private static final int BATCH = 200;
    private static final Duration BACK_OFF = Duration.ofMinutes(30);

    private final HomeId home;
    private final Store store;
    private final Loader loader;
    private final Recorder recorder;
    private final List<Timed<?>> timed;
    private final Moments moments;

    interface Moments {
        Moment at(Actor actor, Instant now, CommandId id);
    }

    DueWork(HomeId home, Store store, Loader loader, Recorder recorder, List<Timed<?>> timed, Moments moments) {
        this.home = home;
        this.store = store;
        this.loader = loader;
        this.recorder = recorder;
        this.timed = timed;
        this.moments = moments;
    }

    WorkReport run(Instant now, int max) {
        int done = 0;
        int moved = 0;
        boolean left = false;
        List<WorkReport.Stuck> stuck = new ArrayList<>();
        for (Timed<?> one : timed) {
            int room = max;
            while (room > 0) {
                List<Row> due = due(one, now, Math.min(room, BATCH));
                if (due.isEmpty()) {
                    break;
                }
                Tally tally = batch(one, due, now);
                done += tally.done;
                moved += tally.moved;
                stuck.addAll(tally.stuck);
                room -= due.size();
            }
            left |= !due(one, now, 1).isEmpty();
        }
        return new WorkReport(done, moved, left, stuck);
    }

    private List<Row> due(Timed<?> one, Instant now, int limit) {
        String kind = one.aggregate().kind().orElseThrow().name();
        return store.index()
                .find(home, Query.of(kind, Filter.dueBy(now), Kind.DUE_AT, limit))
                .rows();
    }

    private record Tally(int done, int moved, List<WorkReport.Stuck> stuck) {}

    private <S> Tally batch(Timed<S> one, List<Row> due, Instant now) {
        List<Ref> refs =
                due.stream().map(r -> new Ref(one.aggregate().name(), r.id())).toList();
        Loaded loaded = loader.load(Loaded.nothing(), refs);
        List<Ref> beside = new ArrayList<>();
        for (Ref ref : refs) {
            beside.addAll(one.beside(loaded.of(one.aggregate(), ref)));
        }
        loaded = loader.load(loaded, beside);
        List<Batch> batches = new ArrayList<>();
        List<Index.Touch> touches = new ArrayList<>();
        List<WorkReport.Stuck> stuck = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Ref ref = refs.get(i);
            Row row = due.get(i);
            try {
                Optional<Batch> batch = decide(one, ref, loaded, now);
                if (batch.isPresent()) {
                    batches.add(batch.get());
                } else {
                    touches.add(touch(row, one.next(loaded.of(one.aggregate(), ref), now)));
                }
            } catch (RuntimeException e) {
                LOG.warn("due row {} is stuck", ref, e);
                stuck.add(new WorkReport.Stuck(ref.toString(), e.getClass().getSimpleName()));
                touches.add(touch(row, Optional.of(now.plus(BACK_OFF))));
            }
        }
        int done = 0;
        if (!batches.isEmpty()) {
            done = (int) store.journal().appendEach(home, batches).stream()
                    .filter(b -> b)
                    .count();
        }
        int moved = touches.isEmpty() ? 0 : store.index().touch(home, touches);
        return new Tally(done, moved, stuck);
    }

    private <S> Optional<Batch> decide(Timed<S> one, Ref ref, Loaded loaded, Instant now) {
        CommandId id = id(one, ref, loaded.revision(ref));
        Moment moment = moments.at(Actor.clock(), now, id);
        return one.due(ref, loaded, moment)
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .map(plan -> {
                    EntryHeader header = new EntryHeader(
                            Actor.clock().name(), one.name(), "handle-case", "", 0, plan.book(), List.of());
                    // every aggregate the plan touches must be there, also those it creates
                    Loaded all = loader.load(
                            loaded, plan.facts().stream().map(Plan.Placed::ref).toList());
                    return recorder.record(plan, all, header, id, now, List.of())
                            .batch();
                });
    }

    /** The same row at the same revision is the same command: whoever runs it, it happens once. */
    private static CommandId id(Timed<?> one, Ref ref, long revision) {
        String from = one.name() + "\n" + ref + "\n" + revision;
        return CommandId.of("due-"
                + Hashing.sha256()
                        .hashString(from, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 40));
    }

    private static Index.Touch touch(Row row, Optional<Instant> dueAt) {
        return new Index.Touch(row.kind(), row.id(), row.version(), dueAt);
    }

    /** Returns the earliest next due instant of a state, over everything that watches its aggregate. */
    static Optional<Instant> next(List<Timed<?>> timed, Folded<?> folded, Instant now) {
        return timed.stream()
                .filter(t -> t.aggregate().name().equals(folded.ref().kind()))
                .map(t -> next(t, folded, now))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    @SuppressWarnings("unchecked") // both come from the aggregate registered under the same name
    private static <S> Optional<Instant> next(Timed<S> timed, Folded<?> folded, Instant now) {
        return timed.next((S) folded.state(), now);
    }
}
