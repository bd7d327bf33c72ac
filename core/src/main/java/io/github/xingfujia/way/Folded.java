package io.github.xingfujia.way;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.store.BrokenChainException;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.UndecidableStreamException;
import io.github.xingfujia.store.UnknownFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One aggregate as it was loaded: its state, the commands that made it, and the heads of its streams.
 *
 * @param requests fingerprint of the request by actor and command id: the ids of two actors never meet
 * @param keeping how the keys of its compartments stand; those that nobody touched are left out
 * @param unknown the first fact this version does not know, or the first entry that does not follow: nothing may be decided
 *     on the state then
 */
record Folded<S>(
        Ref ref,
        Aggregate<S> aggregate,
        S state,
        Map<String, String> requests,
        Map<StreamId, Head> heads,
        Map<StreamId, Keeping> keeping,
        Optional<Unknown> unknown) {

    Folded {
        requests = ImmutableMap.copyOf(requests);
        heads = ImmutableSortedMap.copyOf(heads);
        keeping = ImmutableSortedMap.copyOf(keeping);
    }

    /** Returns a state before its first entry. */
    static <S> Folded<S> none(Ref ref, Aggregate<S> aggregate) {
        return new Folded<>(ref, aggregate, aggregate.none(ref), Map.of(), Map.of(), Map.of(), Optional.empty());
    }

    /** Returns the same state; throws when it lacks a fact this version does not know, or an entry that was changed. */
    Folded<S> decidable() {
        unknown.ifPresent(u -> {
            throw u.sequence() == 0
                    ? new UndecidableStreamException(u.stream(), u.what())
                    : new BrokenChainException(u.stream(), u.sequence(), u.what());
        });
        return this;
    }

    /** Names one actor's command among all that made a state. */
    static String made(String actor, String command) {
        return actor + " " + command;
    }

    /** How many commands made this state: the version of its index row. */
    long revision() {
        return requests.size();
    }

    /** Returns what is loaded together with this state; nothing for one that is not decided on. */
    List<Ref> needs() {
        return unknown.isPresent() ? List.of() : aggregate.needs(state);
    }

    /** Returns the row this state derives, at the version of its revision. */
    Optional<Row> row() {
        return revision() == 0 || aggregate.kind().isEmpty()
                ? Optional.empty()
                : aggregate.row(ref, state).map(r -> r.at(revision()));
    }

    Folded<S> and(List<Stamped> facts, String command, String request, Map<StreamId, Head> newHeads) {
        S after = state;
        Optional<Unknown> missing = unknown;
        for (Stamped fact : facts) {
            if (missing.isEmpty() && fact.fact() instanceof UnknownFact newer) {
                missing = newHeads.keySet().stream()
                        .map(s -> new Unknown(s, newer.name(), 0))
                        .findFirst();
            }
            if (missing.isEmpty()) {
                // what follows may build on what is lacking: the state is not decided on any more
                after = aggregate.evolve(after, fact.fact(), fact.stamp());
            }
        }
        ImmutableMap.Builder<String, String> made =
                ImmutableMap.<String, String>builder().putAll(requests);
        if (!requests.containsKey(command)) {
            made.put(command, request);
        }
        ImmutableMap.Builder<StreamId, Head> ends = ImmutableMap.builder();
        return new Folded<>(
                ref,
                aggregate,
                after,
                made.build(),
                ends.putAll(heads).putAll(newHeads).buildKeepingLast(),
                keeping(facts, newHeads),
                missing);
    }

    /** The facts of one entry speak of the key of the stream it stands in. */
    private Map<StreamId, Keeping> keeping(List<Stamped> facts, Map<StreamId, Head> in) {
        Map<StreamId, Keeping> after = keeping;
        for (Stamped one : facts) {
            if (one.fact() instanceof Custodial fact) {
                StreamId stream = in.keySet().iterator().next();
                Keeping now = after.getOrDefault(stream, Keeping.UNTOUCHED).after(fact);
                after = ImmutableMap.<StreamId, Keeping>builder()
                        .putAll(after)
                        .put(stream, now)
                        .buildKeepingLast();
            }
        }
        return after;
    }

    /** Returns the same state, which lacks an entry that does not follow and everything after it. */
    Folded<S> broken(StreamId stream, long sequence, String fault) {
        return new Folded<>(
                ref, aggregate, state, requests, heads, keeping, Optional.of(new Unknown(stream, fault, sequence)));
    }

    /** A fact of a newer version ({@code sequence} 0) or an entry that does not follow, and the stream that holds it. */
    record Unknown(StreamId stream, String what, long sequence) {}

    record Stamped(Fact fact, Stamp stamp) {}
}
