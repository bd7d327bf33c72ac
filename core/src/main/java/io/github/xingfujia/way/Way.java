package io.github.xingfujia.way;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StoreException;
import io.github.xingfujia.store.StreamId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one way (唯一通道): every command, look and list of every room goes through here, in the same steps.
 *
 * <p>A command: draw the instant → may try? → load → repeated? → whose? → seal → decide → append all or
 * nothing. When something changed in between, it is loaded and decided again, unless the caller stated a
 * revision.
 */
public final class Way {

    private static final int MOST_ROWS = 200;

    private final HomeId home;
    private final Store store;
    private final Keyring keyring;
    private final AccessStream accesses;
    private final Clock clock;
    private final Supplier<CommandId> ids;
    private final List<Timed<?>> timed;
    private final List<Errand<?>> errands;
    private final Commands commands;
    private final Looks looks;
    private final Surveys surveys;
    private final Retraces retraces;
    private final Trails trails;
    private final DueWork due;
    private final Errands outside;
    private final Rebuild rebuild;
    private final Comparison comparison;
    private final LookIndex looked;
    private volatile Optional<Instant> worked = Optional.empty();

    Way(Ways made) {
        this.home = made.home();
        this.store = made.store();
        this.keyring = made.keyring();
        this.accesses = made.accesses();
        this.clock = made.clock();
        this.ids = made.ids();
        this.timed = made.timed();
        this.errands = made.errands();
        Loader loader = new Loader(home, store::read, made.codec(), made.aggregates());
        Recorder recorder = new Recorder(made.codec(), (folded, now) -> DueRows.next(made.awaiting(), folded, now));
        Refusals refusals = new Refusals(accesses);
        DueRows rows = new DueRows(home, store.index(), loader);
        ClockEntries entries = new ClockEntries(loader, recorder);
        Moments moments = (now, id) -> moment(Actor.clock(), now, id);
        this.commands = new Commands(made, loader, recorder, refusals);
        this.looks = new Looks(made, loader, refusals);
        this.surveys = new Surveys(made, refusals);
        this.retraces = new Retraces(made, loader, refusals);
        this.looked = new LookIndex(made);
        this.trails = new Trails(made, loader, refusals, looked);
        this.due = new DueWork(home, TellingJournal.of(made), rows, entries, moments);
        this.outside = new Errands(made, rows, entries, moments);
        this.rebuild = new Rebuild(home, store, loader, recorder, looked);
        this.comparison = new Comparison(home, store.index(), loader, recorder, looked);
    }

    /** Returns the kinds of rows that the way itself keeps. */
    public static List<Kind> kinds() {
        return List.of(LookIndex.KIND);
    }

    /** Runs one command the one way. */
    public <C extends Command, R> Outcome<R> run(Asking asking, Act<C, R> act, C command) {
        CommandId id = asking.command().orElseGet(ids);
        return commands.run(asking, act, command, moment(asking.actor(), now(), id));
    }

    /** Shows one thing: recorded first, opened then. */
    public <Q, R> Outcome<R> look(Asking asking, Look<Q, R> look, Q query) {
        return looks.look(look, query, moment(asking.actor(), now(), ids.get()));
    }

    /** Lists 1 to 200 rows: the policy's filter is part of the query. */
    public <Q, R> Page<R> list(Asking asking, Listing<Q, R> listing, Q query, Optional<String> after, int limit) {
        Checks.of().range("limit", limit, 1, MOST_ROWS).orThrow();
        return looks.list(listing, query, after, limit, moment(asking.actor(), now(), ids.get()));
    }

    /** Counts rows: the policy's filter is part of every count. */
    public <Q, R> R count(Asking asking, Census<Q, R> census, Q query) {
        return looks.count(census, query, moment(asking.actor(), now(), ids.get()));
    }

    /** Counts over the published facts: recorded like a look. */
    public <Q, R> Outcome<R> survey(Asking asking, Survey<Q, R> survey, Q query) {
        return surveys.run(survey, query, moment(asking.actor(), now(), ids.get()));
    }

    /** Counts several over one walk through the published facts: each recorded and answered as if it were alone. */
    public void survey(Asking asking, List<Surveyed<?, ?>> all) {
        surveys.together(all, moment(asking.actor(), now(), ids.get()));
    }

    /**
     * Walks over a room's own facts in the order of the journal: recorded like a look. What the room keeps of it is stored
     * before anybody hears of it.
     */
    public <Q, R> Outcome<R> retrace(Asking asking, Retrace<Q, R> retrace, Q query, Retrace.Progress progress) {
        Outcome<R> outcome = retraces.run(retrace, query, progress, moment(asking.actor(), now(), ids.get()));
        return outcome.fold(
                result -> retrace.keeps(query, result)
                        .flatMap(k -> keep(asking.actor(), k))
                        .<Outcome<R>>map(Outcome::refused)
                        .orElse(outcome),
                Outcome::refused);
    }

    private <C extends Command> Optional<Refusal> keep(Actor actor, Retrace.Keeping<C> kept) {
        return run(Asking.by(actor), kept.act(), kept.command()).refusal();
    }

    /** Tells who looked at one thing and who changed it: recorded like a look. */
    public <Q, R> Outcome<R> trail(Asking asking, Trail<Q, R> trail, Q query) {
        return trails.run(trail, query, moment(asking.actor(), now(), ids.get()));
    }

    /** Tells what somebody looked at, whosever matter it was: recorded like a look. */
    public <Q, R> Outcome<R> readings(Asking asking, Readings<Q, R> readings, Q query) {
        return trails.run(readings, query, moment(asking.actor(), now(), ids.get()));
    }

    /** Runs what is due now, at most {@code max} rows of each kind; tells what was done and whether more is left. */
    public WorkReport work(int max) {
        Instant now = now();
        accesses.flush(now);
        WorkReport report = WorkReport.NOTHING;
        for (Timed<?> one : timed) {
            report = report.and(due.run(one, now, max));
        }
        for (Errand<?> one : errands) {
            report = report.and(outside.run(one, now, max));
        }
        report = report.and(looked.run(now, max));
        worked = Optional.of(now());
        return report;
    }

    /** Tells whether the store answers, and when {@link #work} last came to its end here. */
    public Health health() {
        boolean reachable = true;
        try {
            store.journal().heads(home, List.of(StreamId.of("health", "probe")));
        } catch (StoreException e) {
            reachable = false;
        }
        return new Health(now(), worked, reachable);
    }

    /**
     * Makes every index row anew from the journal; returns how many. While nobody writes: what is appended meanwhile
     * may be missing from the rows.
     */
    public long rebuild() {
        return rebuild.run(now());
    }

    /**
     * Checks every chain of the home, every index row against the journal, and every wrapped key.
     *
     * <p>What nothing outside the database remembers cannot be missed: the last entries of a stream that has no row (a gate,
     * an agreement, a certificate), such a stream as a whole, a whole case together with its row, a destroyed key.
     */
    public JournalVerifier.Report verify() {
        Instant now = now();
        JournalVerifier.Report report = JournalVerifier.verify(store.journal(), home, now);
        Comparison.Found rows = comparison.run(rebuild.refs(now), now);
        Keyring.Tried keys = keyring.tryAll(JournalVerifier.streams(store.journal(), home, now));
        return report.comparing(rows.rows(), rows.differing()).trying(keys.tried(), keys.changed());
    }

    /** Returns the pseudonym of the person identified by {@code value} of {@code field}. */
    public PersonId person(String field, String value) {
        return keyring.person(field, value);
    }

    /** Returns the instant of the house's clock, in microseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Moment moment(Actor actor, Instant now, CommandId id) {
        return new Moment(home, actor, now, id, keyring, Map.of());
    }
}
