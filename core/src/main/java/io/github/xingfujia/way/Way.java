package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Keys;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Permit;
import io.github.xingfujia.store.Query;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.store.Sealing;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.way.Recorder.Recording;
import io.github.xingfujia.way.Ruling.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one way (唯一通道): every command, look and list of every room goes through here, in the same steps.
 *
 * <p>A command: draw the instant → may try? → load → whose? → repeated? → seal → decide → append all or
 * nothing. When something changed in between, it is loaded and decided again, unless the caller stated a
 * revision.
 */
public final class Way {

    private static final int TRIES = 8;

    private final HomeId home;
    private final Store store;
    private final Keyring keyring;
    private final AccessStream accesses;
    private final Policy policy;
    private final Clock clock;
    private final Supplier<CommandId> ids;
    private final Loader loader;
    private final Recorder recorder;
    private final List<Timed<?>> timed;
    private final List<Errand<?>> errands;
    private final DueWork due;
    private final Errands outside;

    Way(Ways made) {
        this.home = made.home();
        this.store = made.store();
        this.keyring = made.keyring();
        this.accesses = made.accesses();
        this.policy = made.policy();
        this.clock = made.clock();
        this.ids = made.ids();
        this.loader = new Loader(home, store.journal(), made.codec(), made.aggregates());
        this.recorder = new Recorder(made.codec(), (folded, now) -> DueRows.next(made.awaiting(), folded, now));
        this.timed = made.timed();
        this.errands = made.errands();
        DueRows rows = new DueRows(home, store.index(), loader);
        ClockEntries entries = new ClockEntries(loader, recorder);
        Moments moments = (now, id) -> moment(Actor.clock(), now, id);
        this.due = new DueWork(home, store.journal(), rows, entries, moments);
        this.outside = new Errands(made, rows, entries, moments);
    }

    /** Runs one command the one way. */
    public <C extends Command, R> Outcome<R> run(Asking asking, Act<C, R> act, C command) {
        Instant now = now();
        CommandId id = asking.command().orElseGet(ids);
        if (!policy.mayTry(asking.actor(), act.action())) {
            return refuse(asking.actor(), act.action(), notYours("role"), now);
        }
        for (int attempt = 1; ; attempt++) {
            Moment moment = moment(asking.actor(), now, id);
            List<Ref> first = act.first(command, moment);
            Loaded loaded = loader.load(Loaded.nothing(), first);
            loaded = loaded.finding(find(act.lookups(command, moment)));
            loaded = loader.load(loaded, act.then(command, loaded, moment));
            String request = fingerprint(asking.actor(), act.action(), command);
            String made = Folded.made(asking.actor().name(), id.value());
            Optional<String> before = request(loaded, made);
            if (before.filter(request::equals).isPresent()) {
                // her own command again: what it came to then, even if the matter has moved on since
                return Outcome.done(act.answer(command, loader.asOf(made, loaded), moment));
            }
            Optional<Scope> scope = act.scope(command, loaded, moment);
            if (scope.isEmpty() || !policy.may(asking.actor(), act.action(), scope.get())) {
                return refuse(asking.actor(), act.action(), notYours(scope.isEmpty() ? "absent" : "scope"), now);
            }
            if (before.isPresent()) {
                throw new RepeatedCommandException(id);
            }
            if (asking.revision().isPresent()
                    && loaded.revision(first.get(0)) != asking.revision().get()) {
                throw new StaleRevisionException(
                        asking.revision().get(), first.get(0).kind());
            }
            List<Clear> clear = act.clear(command, loaded, moment);
            Sealing sealing = keyring.begin(clear.stream().map(Clear::key).toList());
            moment = moment.with(seal(clear, sealing, id));
            Ruling ruling = act.decide(command, loaded, moment);
            if (ruling instanceof Ruling.Refused refused) {
                return refuse(asking.actor(), act.action(), refused.refusal(), now);
            }
            Plan plan = (Plan) ruling;
            loaded = loader.create(loaded, plan.created());
            EntryHeader header = header(asking.actor(), act.action(), plan, request);
            Recording recording = recorder.record(plan, loaded, header, id, now, sealing.newKeys());
            try {
                store.journal().append(home, recording.batch());
                return Outcome.done(act.answer(command, recording.after(), moment));
            } catch (StaleStoreException e) {
                if (asking.revision().isPresent()) {
                    throw new StaleRevisionException(
                            asking.revision().get(), first.get(0).kind());
                }
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Shows one thing: recorded first, opened then. */
    public <Q, R> Outcome<R> look(Asking asking, Look<Q, R> look, Q query) {
        Instant now = now();
        Actor actor = asking.actor();
        if (!policy.mayTry(actor, look.action())) {
            return refuse(actor, look.action(), notYours("role"), now);
        }
        Moment moment = moment(actor, now, ids.get());
        Loaded loaded = loader.load(Loaded.nothing(), look.first(query, moment));
        loaded = loader.load(loaded, look.then(query, loaded, moment));
        Optional<Scope> scope = look.scope(query, loaded, moment);
        if (scope.isEmpty() || !policy.may(actor, look.action(), scope.get())) {
            return refuse(actor, look.action(), notYours(scope.isEmpty() ? "absent" : "scope"), now);
        }
        List<Sealed> cells = look.cells(query, loaded, moment);
        String basis = look.first(query, moment).stream()
                .map(Ref::toString)
                .findFirst()
                .orElse("");
        Permit permit = accesses.looked(
                actor, look.action().name(), look.action().purpose().word(), basis, cells, now);
        Map<String, String> opened = keyring.open(cells, permit);
        return Outcome.done(
                look.show(query, loaded, cell -> opened.getOrDefault(cell.key() + "#" + cell.cell(), ""), moment));
    }

    /** Lists rows: the policy's filter is part of the query. */
    public <Q, R> Page<R> list(Asking asking, Listing<Q, R> listing, Q query, Optional<String> after, int limit) {
        Instant now = now();
        Keys keys = policy.keys(asking.actor(), listing.action());
        if (!keys.everything() && keys.open().isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Moment moment = moment(asking.actor(), now, ids.get());
        Filter filter = listing.filter(query, moment);
        if (!keys.everything()) {
            filter = filter.and(new Filter.In(Listing.SEEN_BY, List.copyOf(keys.open())));
        }
        if (!keys.names().isEmpty()) {
            filter = filter.and(new Filter.NoneOf(Listing.BARRED, List.copyOf(keys.names())));
        }
        Page<Row> page = store.index().find(home, new Query(listing.kind(), filter, listing.orderBy(), after, limit));
        return new Page<>(page.rows().stream().map(r -> listing.line(r, moment)).toList(), page.next());
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
        return report;
    }

    /**
     * Makes every index row anew from the journal; returns how many. While nobody writes: what is appended meanwhile
     * may be missing from the rows.
     */
    public long rebuild() {
        return new Rebuild(home, store, loader, recorder).run(now());
    }

    /** Checks every chain of the home. */
    public JournalVerifier.Report verify() {
        return JournalVerifier.verify(store.journal(), home, now());
    }

    /** Returns the instant of the house's clock, in microseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Moment moment(Actor actor, Instant now, CommandId id) {
        return new Moment(home, actor, now, id, keyring, Map.of());
    }

    private <R> Outcome<R> refuse(Actor actor, Action action, Refusal refusal, Instant now) {
        accesses.refused(actor, action.name(), refusal.code(), refusal.sealed(), now);
        return Outcome.refused(refusal);
    }

    /** “Not there” and “not yours” are one outcome, byte for byte. */
    private static Refusal notYours(String sealedCause) {
        return Refusal.of("way", "not-available", List.of("casework.mine")).because(sealedCause);
    }

    private List<SearchDigest> find(List<Lookup> lookups) {
        return lookups.stream()
                .flatMap(l -> store.vault().find(home, l.field(), keyring.digest(l.field(), l.value())).stream())
                .toList();
    }

    private String fingerprint(Actor actor, Action action, Command command) {
        return keyring.digest("request", actor.name() + "\n" + action.name() + "\n" + Canonical.text(command))
                .substring(0, 16);
    }

    private static Optional<String> request(Loaded loaded, String made) {
        return loaded.all().stream()
                .flatMap(f -> Optional.ofNullable(f.requests().get(made)).stream())
                .findFirst();
    }

    private static EntryHeader header(Actor actor, Action action, Plan plan, String request) {
        return new EntryHeader(
                actor.name(), action.name(), action.purpose().word(), request, 0, plan.book(), List.of());
    }

    private static Map<String, Sealed> seal(List<Clear> clear, Sealing sealing, CommandId id) {
        Map<String, Sealed> cells = new LinkedHashMap<>();
        List<Clear> rest = new ArrayList<>(clear);
        rest.forEach(
                c -> cells.put(c.name(), sealing.seal(c.key(), c.parent(), id.value() + "." + c.name(), c.text())));
        return cells;
    }
}
