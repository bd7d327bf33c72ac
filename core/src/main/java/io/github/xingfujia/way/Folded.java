package io.github.xingfujia.way;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.store.BrokenChainException;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.UndecidableStreamException;
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

    /** A fact of a newer version ({@code sequence} 0) or an entry that does not follow, and the stream that holds it. */
    record Unknown(StreamId stream, String what, long sequence) {}

    record Stamped(Fact fact, Stamp stamp) {}
}
