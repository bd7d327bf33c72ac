package io.github.xingfujia.way;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.way.Trail.Trodden;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of asking who looked: may try? → whose? → recorded → read by an index of looks and from its own streams. */
final class Trails {

    private static final int PARTS = 3;

    private final HomeId home;
    private final Journal journal;
    private final FactCodec codec;
    private final AccessStream accesses;
    private final Policy policy;
    private final Loader loader;
    private final Refusals refusals;
    private final LookIndex looked;

    Trails(Ways made, Loader loader, Refusals refusals, LookIndex looked) {
        this.home = made.home();
        this.journal = made.store().journal();
        this.codec = made.codec();
        this.accesses = made.accesses();
        this.policy = made.policy();
        this.loader = loader;
        this.refusals = refusals;
        this.looked = looked;
    }

    <Q, R> Outcome<R> run(Trail<Q, R> trail, Q query, Moment moment) {
        Actor actor = moment.actor();
        if (!policy.mayTry(actor, trail.action())) {
            return refusals.notYours(actor, trail.action(), "role", moment.now());
        }
        List<Ref> first = trail.first(query, moment);
        Loaded loaded = loader.first(first, known -> List.of());
        Optional<Scope> scope = trail.scope(query, loaded, moment);
        if (scope.isEmpty() || !policy.may(actor, trail.action(), scope.get())) {
            loader.level(loaded);
            return refusals.notYours(actor, trail.action(), scope.isEmpty() ? "absent" : "scope", moment.now());
        }
        Ref about = first.get(0);
        String purpose = trail.action().purpose().word();
        accesses.looked(actor, trail.action().name(), purpose, about.toString(), List.of(), moment.now());
        return Outcome.done(trail.show(query, loaded, steps(first, loaded, moment.now()), moment));
    }

    <Q, R> Outcome<R> run(Readings<Q, R> readings, Q query, Moment moment) {
        Actor actor = moment.actor();
        Action action = readings.action();
        if (!policy.may(actor, action, Scope.of().build())) {
            return refusals.notYours(actor, action, "role", moment.now());
        }
        String reader = readings.reader(query);
        accesses.looked(actor, action.name(), action.purpose().word(), "reader/" + reader, List.of(), moment.now());
        List<Readings.Read> looks = looked.by(reader, readings.from(query), readings.until(query), moment.now());
        return Outcome.done(readings.show(query, looks, moment));
    }

    /** What stands beside the thing counts too: looking at her measures is looking at her matter. */
    private List<Trodden> steps(List<Ref> about, Loaded loaded, Instant now) {
        List<Trodden> steps = new ArrayList<>(looked.at(about, now));
        List<StreamId> streams = about.stream()
                .distinct()
                .flatMap(ref -> loaded.folded(ref).heads().keySet().stream())
                .toList();
        journal.read(home, streams).forEach(entry -> steps.add(changed(entry)));
        steps.sort(Comparator.comparing(Trodden::at));
        List<Trodden> told = new ArrayList<>();
        for (Trodden step : steps) {
            // several streams of one command are one step
            Optional<Trodden> both = told.isEmpty()
                    ? Optional.empty()
                    : told.get(told.size() - 1).with(step);
            both.ifPresentOrElse(one -> told.set(told.size() - 1, one), () -> told.add(step));
        }
        return told;
    }

    private static String compartment(StreamId stream) {
        String[] parts = stream.value().split("/", PARTS);
        return parts.length < PARTS ? "" : parts[PARTS - 1];
    }

    private Trodden changed(Entry entry) {
        EntryBody body = codec.decode(entry.body());
        return new Trodden(
                entry.recordedAt(),
                body.header().actor(),
                body.header().action(),
                body.header().purpose(),
                true,
                body.header().opened().size(),
                List.of(compartment(entry.stream())));
    }
}
