package io.github.xingfujia.way;

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
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.way.Trail.Trodden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of asking who looked: may try? → whose? → recorded → walked page by page over the whole journal. */
final class Trails {

    private static final int PAGE = 500;

    private final HomeId home;
    private final Journal journal;
    private final FactCodec codec;
    private final AccessStream accesses;
    private final Policy policy;
    private final Loader loader;
    private final Refusals refusals;

    Trails(Ways made, Loader loader, Refusals refusals) {
        this.home = made.home();
        this.journal = made.store().journal();
        this.codec = made.codec();
        this.accesses = made.accesses();
        this.policy = made.policy();
        this.loader = loader;
        this.refusals = refusals;
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
        return Outcome.done(trail.show(query, walk(first, moment), moment));
    }

    /** What stands beside the thing is walked too: looking at her measures is looking at her matter. */
    private List<Trodden> walk(List<Ref> about, Moment moment) {
        List<Trodden> steps = new ArrayList<>();
        long position = 0;
        List<Recorded> page = journal.readAfter(home, position, PAGE, moment.now());
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                // several streams of one command are one step
                step(about, recorded.entry())
                        .filter(s ->
                                steps.isEmpty() || !steps.get(steps.size() - 1).equals(s))
                        .ifPresent(steps::add);
                position = recorded.position();
            }
            page = journal.readAfter(home, position, PAGE, moment.now());
        }
        return steps;
    }

    private Optional<Trodden> step(List<Ref> about, Entry entry) {
        String stream = entry.stream().value();
        if (entry.stream().kind().equals(AccessStream.KIND)) {
            EntryBody body = codec.decode(entry.body());
            return AccessStream.looked(body)
                    .filter(looked ->
                            about.stream().anyMatch(ref -> looked.what().equals(ref.toString())))
                    .map(looked -> trodden(entry, body, false, looked.cells()));
        }
        if (about.stream().anyMatch(ref -> stream.equals(ref.toString()) || stream.startsWith(ref + "/"))) {
            EntryBody body = codec.decode(entry.body());
            return Optional.of(trodden(entry, body, true, body.header().opened().size()));
        }
        return Optional.empty();
    }

    private static Trodden trodden(Entry entry, EntryBody body, boolean changed, int cells) {
        return new Trodden(
                entry.recordedAt(),
                body.header().actor(),
                body.header().action(),
                body.header().purpose(),
                changed,
                cells);
    }
}
