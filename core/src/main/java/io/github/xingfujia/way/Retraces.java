package io.github.xingfujia.way;

import com.google.common.base.Splitter;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The steps of a walk over own facts: may try? → whose? → recorded → walked page by page → named to whom. */
final class Retraces {

    private static final int PAGE = 500;
    private static final Duration SLACK = Duration.ofHours(1);
    private static final Splitter PARTS = Splitter.on('/');

    private final HomeId home;
    private final Journal journal;
    private final FactCodec codec;
    private final AccessStream accesses;
    private final Policy policy;
    private final Loader loader;
    private final Refusals refusals;

    Retraces(Ways made, Loader loader, Refusals refusals) {
        this.home = made.home();
        this.journal = made.store().journal();
        this.codec = made.codec();
        this.accesses = made.accesses();
        this.policy = made.policy();
        this.loader = loader;
        this.refusals = refusals;
    }

    <Q, R> Outcome<R> run(Retrace<Q, R> retrace, Q query, Retrace.Progress progress, Moment moment) {
        Actor actor = moment.actor();
        if (!policy.mayTry(actor, retrace.action())) {
            return refusals.notYours(actor, retrace.action(), "role", moment.now());
        }
        if (!policy.may(actor, retrace.action(), retrace.scope(query, moment))) {
            return refusals.notYours(actor, retrace.action(), "scope", moment.now());
        }
        Loaded loaded = loader.load(Loaded.nothing(), retrace.first(query, moment));
        Retrace.Walk<R> walk = retrace.begin(query, loaded, moment);
        accesses.looked(
                actor,
                retrace.action().name(),
                retrace.action().purpose().word(),
                retrace.basis(query),
                List.of(),
                moment.now());
        long start = retrace.since(query).map(at -> before(at, moment.now())).orElse(0L);
        walk(start, walk, retrace, progress, moment);
        Loaded named = loader.load(Loaded.nothing(), walk.named());
        return Outcome.done(walk.result(named, scope -> policy.may(actor, retrace.naming(), scope)));
    }

    /**
     * Returns a position before everything that was recorded since an instant. Entries stand in the order of their
     * recording but for clocks that differ and writers that were slow: an hour is left for both.
     */
    private long before(Instant since, Instant now) {
        Instant wanted = since.minus(SLACK);
        long below = 0;
        long above = 1;
        while (isBefore(wanted, above, now)) {
            below = above;
            above *= 2;
        }
        while (above - below > PAGE) {
            long middle = below + (above - below) / 2;
            if (isBefore(wanted, middle, now)) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }

    /** Returns whether the first entry after a position was recorded before an instant; none there is not. */
    private boolean isBefore(Instant wanted, long position, Instant now) {
        return journal.readAfter(home, position, 1, now).stream()
                .anyMatch(r -> r.entry().recordedAt().isBefore(wanted));
    }

    private void walk(
            long start, Retrace.Walk<?> walk, Retrace<?, ?> retrace, Retrace.Progress progress, Moment moment) {
        long position = start;
        long read = 0;
        long last = Long.MAX_VALUE;
        List<Recorded> page = journal.readAfter(home, position, PAGE, moment.now());
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                Entry entry = recorded.entry();
                if (recorded.position() <= last && entry.stream().kind().equals(retrace.kind())) {
                    take(walk, retrace, entry);
                }
                position = recorded.position();
            }
            read += page.size();
            progress.read(read, page.get(page.size() - 1).entry().recordedAt());
            page = position < last ? journal.readAfter(home, position, PAGE, moment.now()) : List.of();
            if (page.isEmpty() && walk.again()) {
                last = Math.min(last, position);
                position = start;
                page = journal.readAfter(home, position, PAGE, moment.now());
            }
        }
    }

    private void take(Retrace.Walk<?> walk, Retrace<?, ?> retrace, Entry entry) {
        List<String> parts = PARTS.splitToList(entry.stream().value());
        String compartment = parts.size() > 2 ? parts.get(2) : "";
        if (retrace.compartments().contains(compartment)) {
            EntryBody body = codec.decode(entry.body());
            Stamp stamp =
                    new Stamp(compartment, entry.recordedAt(), body.header().actor(), entry.commandId());
            walk.take(
                    new Ref(parts.get(0), parts.get(1)), body.header().action(), body.facts(), body.published(), stamp);
        }
    }
}
