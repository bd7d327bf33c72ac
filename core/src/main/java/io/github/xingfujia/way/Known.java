package io.github.xingfujia.way;

import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.StreamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States as they were folded the last time (已知状态): a fold goes on from there instead of decoding every entry again.
 *
 * <p>Nothing is believed: the streams are read whole and their chains checked each time. A state is used only where the
 * entries read now hold, in every stream of it, the very hash it was folded up to, which stands for all bytes before.
 */
final class Known {

    /** Knows nothing, and learns nothing: every fold is made anew. */
    static final Known NOTHING = new Known(0);

    private final Map<Ref, Folded<?>> states;

    Known(int most) {
        this.states = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Ref, Folded<?>> eldest) {
                return size() > most;
            }
        };
    }

    /** Keeps states of existing things that may be decided on. */
    synchronized void keep(Iterable<Folded<?>> folded) {
        for (Folded<?> one : folded) {
            if (one.revision() > 0 && one.unknown().isEmpty()) {
                states.put(one.ref(), one);
            }
        }
    }

    /** Returns the state of last time, which may be out of date. */
    synchronized Optional<Folded<?>> last(Ref ref) {
        return Optional.ofNullable(states.get(ref));
    }

    /** Returns the state to go on from; empty when what was read does not hold all that it was made of. */
    @SuppressWarnings("unchecked") // a ref is folded by the one aggregate registered under its kind
    <S> Optional<Folded<S>> within(Ref ref, Map<StreamId, List<Entry>> entries) {
        Folded<?> found;
        synchronized (this) {
            found = states.get(ref);
        }
        return Optional.ofNullable((Folded<S>) found)
                .filter(folded -> folded.heads().entrySet().stream()
                        .allMatch(head -> holds(entries.getOrDefault(head.getKey(), List.of()), head.getValue())));
    }

    private static boolean holds(List<Entry> entries, Head head) {
        return entries.size() >= head.version()
                && entries.get((int) head.version() - 1).hash().equals(head.hash());
    }
}
