package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.store.Sealing;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.store.StaleStoreException;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.way.Recorder.Recording;
import io.github.xingfujia.way.Ruling.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The steps of a command: load → repeated? → whose? → seal → decide → append; decided again when it was overtaken. */
final class Commands {

    private static final int TRIES = 24;

    /** Whoever was overtaken so often goes on one after the other. */
    private static final int FREE_TRIES = 2;

    private static final int LONGEST_TURN_MILLIS = 500;

    private final HomeId home;
    private final Store store;
    private final Journal journal;
    private final Keyring keyring;
    private final Policy policy;
    private final AccessStream accesses;
    private final Loader loader;
    private final Recorder recorder;
    private final Refusals refusals;
    private final Spoken spoken;
    private final Following following;
    private final Wakings wakings;
    private final List<Subscriber> subscribers;
    private final ReentrantLock turns = new ReentrantLock();

    Commands(Ways made, Loader loader, Recorder recorder, Refusals refusals) {
        this.home = made.home();
        this.store = made.store();
        this.journal = TellingJournal.of(made);
        this.keyring = made.keyring();
        this.policy = made.policy();
        this.accesses = made.accesses();
        this.loader = loader;
        this.recorder = recorder;
        this.refusals = refusals;
        this.following = made.following();
        this.spoken = new Spoken(made, loader::beside);
        this.wakings = new Wakings(made);
        this.subscribers = made.subscribers();
    }

    <C extends Command, R> Outcome<R> run(Asking asking, Act<C, R> act, C command, Moment moment) {
        if (!policy.mayTry(asking.actor(), act.action())) {
            return refusals.notYours(asking.actor(), act.action(), "role", moment.now());
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt > FREE_TRIES ? inTurn(asking, act, command, moment) : once(asking, act, command, moment);
            } catch (StaleStoreException e) {
                if (asking.revision().isPresent()) {
                    throw new StaleRevisionException(
                            asking.revision().get(), act.action().name());
                } else if (attempt == TRIES || store.isJoined()) {
                    throw e;
                }
                giveWay(moment.command(), attempt);
            }
        }
    }

    /**
     * Decides again when it is her turn: of many who draw from one series each waits for one other, not for all at once. Where a
     * turn takes too long, or another node is faster, she goes on without.
     */
    private <C extends Command, R> Outcome<R> inTurn(Asking asking, Act<C, R> act, C command, Moment moment) {
        boolean hers = takesTurn();
        try {
            return once(asking, act, command, moment);
        } finally {
            if (hers) {
                turns.unlock();
            }
        }
    }

    private boolean takesTurn() {
        for (int i = 0; i < LONGEST_TURN_MILLIS; i++) {
            if (turns.tryLock()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return false;
    }

    /**
     * Two who write the same in step would overtake each other for ever: each command waits another while, told by its id, and
     * longer every time; at most 32 ms.
     */
    private static void giveWay(CommandId command, int attempt) {
        long millis = Math.floorMod((command.value() + attempt).hashCode(), 1 << Math.min(attempt, 5));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private <C extends Command, R> Outcome<R> once(Asking asking, Act<C, R> act, C command, Moment moment) {
        Actor actor = asking.actor();
        Spoken.Said said = new Spoken.Said(command);
        Loaded loaded = load(act, command, said, moment);
        String request = fingerprint(actor, act.action(), command);
        String made = Folded.made(actor.name(), moment.command().value());
        Optional<String> before = request(loaded, made);
        if (before.filter(request::equals).isPresent()) {
            // her own command again: what it came to then, even if the matter has moved on since
            return Outcome.done(act.answer(command, loader.asOf(made, loaded), moment));
        }
        Optional<Scope> scope = act.scope(command, loaded, moment);
        if (scope.isEmpty() || !policy.may(actor, act.action(), scope.get())) {
            loader.level(loaded);
            return refusals.notYours(actor, act.action(), scope.isEmpty() ? "absent" : "scope", moment.now());
        }
        if (before.isPresent()) {
            throw new RepeatedCommandException(moment.command());
        }
        if (asking.dryRun() && !act.rehearsed()) {
            return refusals.refuseRehearsal(actor, act.action(), moment.now());
        }
        requireSeen(asking, act.first(command, moment).get(0), loaded);
        spoken.check(said, scope.get(), refs(act, command, loaded, moment), loaded, moment);
        // what is said after a key was restricted or destroyed is sealed under the next
        List<Clear> clear = clear(act, command, loaded, moment);
        // the keys above too: a person's own is there since her first case, and is not made twice
        Sealing sealing = keyring.begin(
                keys(clear), loaded.ahead().asked(), loaded.ahead().keys());
        Moment sealed = moment.with(seal(clear, sealing, moment.command()));
        // counted only for what is hers: nothing is counted for what is absent
        Loaded counted = loaded.counting(count(act.tally(command, loaded, moment)));
        Ruling ruling = act.decide(command, counted, sealed);
        if (ruling instanceof Ruling.Refused refused) {
            return refusals.refuse(actor, act.action(), refused.refusal(), moment.now());
        }
        Plan plan = following.with((Plan) ruling, named(act, command, moment), counted, sealed);
        if (plan.facts().isEmpty()) {
            // all of it is so already: nothing to write down
            return Outcome.done(act.answer(command, loaded, sealed));
        }
        Recording recording = recorder.record(
                plan,
                loader.create(loaded, plan.created()),
                header(actor, act.action(), plan, request),
                moment.command(),
                moment.now(),
                sealing.newKeys());
        if (asking.dryRun()) {
            String what = "dry-run/" + act.first(command, moment).get(0);
            accesses.looked(actor, act.action().name(), act.action().purpose().word(), what, List.of(), moment.now());
            return Outcome.done(act.answer(command, recording.after(), sealed));
        }
        append(plan, recording.batch());
        wakings.after(plan, recording.after(), moment.now());
        loader.keep(recording.after());
        return Outcome.done(act.answer(command, recording.after(), sealed));
    }

    private void append(Plan plan, Batch batch) {
        if (plan.destroyed().isEmpty()) {
            journal.append(home, batch);
            return;
        }
        store.vault().destroy(home, plan.destroyed().get().name(), batch);
        TellingJournal.tell(store, subscribers, List.of(batch));
    }

    private <C extends Command, R> Loaded load(Act<C, R> act, C command, Spoken.Said said, Moment moment) {
        List<Ref> first = named(act, command, moment);
        Loaded loaded = loader.first(
                first,
                seen -> spoken.with(said, first, then(act, command, first, seen, moment)),
                // for whom it is not, what is there must cost no more than what is not
                seen -> isTheirs(act, command, seen, moment) ? keys(clear(act, command, seen, moment)) : List.of());
        loaded = loaded.finding(find(act.lookups(command, moment)));
        List<Ref> next;
        try {
            next = then(act, command, first, loaded, moment);
        } catch (InvalidInput e) {
            if (mayBeTheirs(act, command, loaded, moment)) {
                throw e;
            }
            // what is wrong with it is told to whom it is alone: anybody else would learn that there is something
            return loaded;
        }
        return loader.then(loaded, spoken.with(said, first, next));
    }

    private <C extends Command, R> List<Ref> named(Act<C, R> act, C command, Moment moment) {
        return following.named(act.first(command, moment));
    }

    private <C extends Command, R> List<Ref> then(
            Act<C, R> act, C command, List<Ref> first, Loaded loaded, Moment moment) {
        return Stream.concat(act.then(command, loaded, moment).stream(), following.beside(first, loaded).stream())
                .distinct()
                .toList();
    }

    private static <C extends Command, R> List<Ref> refs(Act<C, R> act, C command, Loaded loaded, Moment moment) {
        return Stream.concat(act.first(command, moment).stream(), act.then(command, loaded, moment).stream())
                .distinct()
                .toList();
    }

    private <C extends Command, R> boolean mayBeTheirs(Act<C, R> act, C command, Loaded loaded, Moment moment) {
        try {
            return isTheirs(act, command, loaded, moment);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return true; // its scope needs what stands beside it
        }
    }

    private <C extends Command, R> boolean isTheirs(Act<C, R> act, C command, Loaded loaded, Moment moment) {
        return act.scope(command, loaded, moment)
                .filter(scope -> policy.may(moment.actor(), act.action(), scope))
                .isPresent();
    }

    private static <C extends Command, R> List<Clear> clear(Act<C, R> act, C command, Loaded loaded, Moment moment) {
        return act.clear(command, loaded, moment).stream()
                .map(c -> c.under(loaded.keyInUse(c.key())))
                .toList();
    }

    private static List<String> keys(List<Clear> clear) {
        return clear.stream()
                .flatMap(c -> Stream.of(c.key(), c.parent()))
                .distinct()
                .toList();
    }

    private List<SearchDigest> find(List<Lookup> lookups) {
        return lookups.stream()
                .flatMap(l -> store.vault().find(home, l.field(), keyring.digest(l.field(), l.value())).stream())
                .toList();
    }

    private Map<String, Long> count(Optional<Tally> asked) {
        return asked.map(t -> t.counted(home, store.index())).orElse(Map.of());
    }

    private static void requireSeen(Asking asking, Ref ref, Loaded loaded) {
        asking.revision().filter(stated -> loaded.revision(ref) != stated).ifPresent(stated -> {
            throw new StaleRevisionException(stated, ref.kind());
        });
        if (!asking.unchanged().map(BooleanSupplier::getAsBoolean).orElse(true)) {
            throw new StaleRevisionException(loaded.revision(ref), ref.kind());
        }
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
        clear.forEach(
                c -> cells.put(c.name(), sealing.seal(c.key(), c.parent(), id.value() + "." + c.name(), c.text())));
        return cells;
    }
}
