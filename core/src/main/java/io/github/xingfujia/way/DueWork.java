package io.github.xingfujia.way;

import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Index;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Ruling.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private final HomeId home;
    private final Journal journal;
    private final DueRows rows;
    private final ClockEntries entries;
    private final Moments moments;

    DueWork(HomeId home, Journal journal, DueRows rows, ClockEntries entries, Moments moments) {
        this.home = home;
        this.journal = journal;
        this.rows = rows;
        this.entries = entries;
        this.moments = moments;
    }

    WorkReport run(Timed<?> one, Instant now, int max) {
        WorkReport report = WorkReport.NOTHING;
        int room = max;
        while (room > 0) {
            List<Row> due = rows.due(one, now, Math.min(room, BATCH));
            if (due.isEmpty()) {
                break;
            }
            report = report.and(batch(one, due, now));
            room -= due.size();
        }
        return report.leaving(!rows.due(one, now, 1).isEmpty());
    }

    private <S> WorkReport batch(Timed<S> one, List<Row> due, Instant now) {
        Loaded loaded = rows.load(one, due);
        List<Batch> batches = new ArrayList<>();
        List<Index.Touch> touches = new ArrayList<>();
        List<WorkReport.Stuck> stuck = new ArrayList<>();
        for (Row row : due) {
            Ref ref = DueRows.ref(one, row);
            try {
                Optional<Batch> batch = decide(one, ref, loaded, now);
                if (batch.isPresent()) {
                    batches.add(batch.get());
                } else {
                    touches.add(DueRows.move(row, one.next(loaded.of(one.aggregate(), ref), now)));
                }
            } catch (RuntimeException e) {
                LOG.warn("due row {} is stuck", ref, e);
                stuck.add(WorkReport.Stuck.of(ref, e));
                touches.add(DueRows.move(row, Optional.of(now.plus(DueRows.BACK_OFF))));
            }
        }
        int done = batches.isEmpty()
                ? 0
                : (int) journal.appendEach(home, batches).stream()
                        .filter(b -> b)
                        .count();
        return new WorkReport(done, rows.move(touches), false, stuck);
    }

    private <S> Optional<Batch> decide(Timed<S> one, Ref ref, Loaded loaded, Instant now) {
        Moment moment = moments.at(now, entries.id(one, ref, loaded));
        Loaded counted = rows.counting(loaded, one.tally(loaded.of(one.aggregate(), ref), moment));
        return one.due(ref, counted, moment)
                .filter(Plan.class::isInstance)
                .map(plan -> entries.record(one, ref, (Plan) plan, loaded, now).batch());
    }
}
