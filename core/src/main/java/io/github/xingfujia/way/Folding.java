package io.github.xingfujia.way;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.UnknownFact;
import io.github.xingfujia.way.Folded.Stamped;
import io.github.xingfujia.way.Folded.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A fold as it goes on (折叠过程): entry by entry, copied once at the end. */
final class Folding<S> {

    private final Folded<S> from;
    private final Map<String, String> requests;
    private final Map<StreamId, Head> heads;
    private final Map<StreamId, Keeping> keeping;
    private S state;
    private Optional<Unknown> unknown;

    Folding(Folded<S> from) {
        this.from = from;
        this.requests = new LinkedHashMap<>(from.requests());
        this.heads = new TreeMap<>(from.heads());
        this.keeping = new TreeMap<>(from.keeping());
        this.state = from.state();
        this.unknown = from.unknown();
    }

    /** Adds one entry's facts; after the first that this version does not know nothing changes the state any more. */
    void add(List<Stamped> facts, String command, String request, StreamId stream, Head head) {
        for (Stamped fact : facts) {
            if (fact.fact() instanceof Custodial custodial) {
                // the facts of one entry speak of the key of the stream it stands in
                keeping.put(
                        stream, keeping.getOrDefault(stream, Keeping.UNTOUCHED).after(custodial));
            }
            if (unknown.isEmpty() && fact.fact() instanceof UnknownFact newer) {
                unknown = Optional.of(new Unknown(stream, newer.name(), 0));
            }
            if (unknown.isEmpty()) {
                // what follows may build on what is lacking: the state is not decided on any more
                state = from.aggregate().evolve(state, fact.fact(), fact.stamp());
            }
        }
        requests.putIfAbsent(command, request);
        heads.put(stream, head);
    }

    /** Notes that an entry does not follow: nothing may be decided on the state. */
    void broken(StreamId stream, long sequence, String fault) {
        unknown = Optional.of(new Unknown(stream, fault, sequence));
    }

    Folded<S> folded() {
        return new Folded<>(
                from.ref(),
                from.aggregate(),
                state,
                ImmutableMap.copyOf(requests),
                ImmutableSortedMap.copyOf(heads),
                ImmutableSortedMap.copyOf(keeping),
                unknown);
    }
}
