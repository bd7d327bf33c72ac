package io.github.xingfujia.way;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Permit;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.way.Recorder.Recording;
import io.github.xingfujia.way.Ruling.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs errands one by one: claim, look, do, record. Whoever loses the claim leaves the errand to the winner; one
 * that fails stays due and the others go on.
 */
final class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final HomeId home;
    private final Journal journal;
    private final DueRows rows;
    private final ClockEntries entries;
    private final Moments moments;
    private final AccessStream accesses;
    private final Keyring keyring;
    private final Veils veils;

    Errands(Ways made, DueRows rows, ClockEntries entries, Moments moments) {
        this.home = made.home();
        this.journal = TellingJournal.of(made);
        this.rows = rows;
        this.entries = entries;
        this.moments = moments;
        this.accesses = made.accesses();
        this.keyring = made.keyring();
        this.veils = new Veils(made, rows::beside);
    }

    WorkReport run(Errand<?> one, Instant now, int max) {
        List<Row> due = rows.due(one, now, max);
        WorkReport report = WorkReport.NOTHING;
        Loaded loaded = rows.load(one, due);
        for (Row row : due) {
            Ref ref = DueRows.ref(one, row);
            try {
                report = report.and(run(one, row, ref, loaded, now));
            } catch (StaleStoreException e) {
                LOG.debug("errand {} is another's", ref);
            } catch (RuntimeException e) {
                LOG.warn("errand {} is stuck", ref, e);
                report = report.and(new WorkReport(0, 0, false, List.of(WorkReport.Stuck.of(ref, e))));
                rows.move(List.of(DueRows.move(row, Optional.of(now.plus(DueRows.BACK_OFF)))));
            }
        }
        return report.leaving(!rows.due(one, now, 1).isEmpty());
    }

    private WorkReport run(Errand<?> one, Row row, Ref ref, Loaded loaded, Instant now) {
        Errand.Going going = one.going(ref, loaded, moments.at(now, entries.id(one, ref, loaded)));
        if (going instanceof Errand.Going.Later later) {
            return new WorkReport(0, rows.move(List.of(DueRows.move(row, Optional.of(later.at())))), false, List.of());
        }
        if (going instanceof Errand.Going.Settled settled) {
            append(one, ref, (Plan) settled.facts(), loaded, now);
            return WorkReport.DONE;
        }
        Errand.Going.Go go = (Errand.Going.Go) going;
        Loaded claimed = append(one, ref, (Plan) go.claim(), loaded, now);
        Permit permit = accesses.looked(Actor.clock(), one.name(), "own-matter", ref.toString(), go.cells(), now);
        Map<String, String> opened = keyring.open(go.cells(), permit);
        List<Ref> matters = go.cells().isEmpty() ? List.of() : one.matters(ref, loaded);
        Ruling after = go.effect()
                .run(veils.over(
                        cell -> opened.getOrDefault(cell.key() + "#" + cell.cell(), ""),
                        matters,
                        rows.load(loaded, veils.with(matters)),
                        now));
        append(one, ref, (Plan) after, claimed, now);
        return WorkReport.DONE;
    }

    private Loaded append(Errand<?> one, Ref ref, Plan plan, Loaded loaded, Instant now) {
        Recording recording = entries.record(one, ref, plan, loaded, now);
        journal.append(home, recording.batch());
        return recording.after();
    }
}
