package io.github.xingfujia.way;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.store.SearchDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states a command or look was loaded with (已载入状态), each with the heads it was folded from. */
public final class Loaded {

    private final Map<Ref, Folded<?>> states;
    private final List<SearchDigest> found;
    private final Map<String, Long> counts;
    private final Ahead ahead;
    private final int reads;

    private Loaded(
            Map<Ref, Folded<?>> states, List<SearchDigest> found, Map<String, Long> counts, Ahead ahead, int reads) {
        this.states = ImmutableMap.copyOf(states);
        this.found = List.copyOf(found);
        this.counts = ImmutableMap.copyOf(counts);
        this.ahead = ahead;
        this.reads = reads;
    }

    static Loaded nothing() {
        return new Loaded(Map.of(), List.of(), Map.of(), Ahead.NOTHING, 0);
    }

    /** Returns the same after one more read of the journal. */
    Loaded afterRead() {
        return new Loaded(states, found, counts, ahead, reads + 1);
    }

    /** Returns how often the journal was read for it. */
    int reads() {
        return reads;
    }

    /** Returns the same with what may be asked for next. */
    Loaded ahead(Ahead read) {
        return new Loaded(states, found, counts, read, reads);
    }

    /** Returns what was read without being asked for. */
    Ahead ahead() {
        return ahead;
    }

    /** Returns how many rows the act's tally counted under {@code key}. */
    public long counted(String key) {
        return counts.getOrDefault(key, 0L);
    }

    /** Returns all that the act's tally counted, by key. */
    public Map<String, Long> counts() {
        return counts;
    }

    Loaded counting(Map<String, Long> rows) {
        return new Loaded(states, found, rows, ahead, reads);
    }

    /** Returns what the act's lookups led to, in order. */
    public List<SearchDigest> found() {
        return found;
    }

    Loaded finding(List<SearchDigest> digests) {
        return new Loaded(states, digests, counts, ahead, reads);
    }

    /**
     * Returns the state of {@code ref}; the aggregate's {@code none} when it does not exist.
     *
     * @throws io.github.xingfujia.store.UndecidableStreamException when a stream of it holds a fact that this version
     *     does not know
     * @throws io.github.xingfujia.store.BrokenChainException when an entry of a stream does not follow the one before
     */
    @SuppressWarnings("unchecked") // a ref is folded by the one aggregate registered under its kind
    public <S> S of(Aggregate<S> aggregate, Ref ref) {
        if (!ref.kind().equals(aggregate.name())) {
            throw new IllegalArgumentException(ref + " is no " + aggregate.name());
        }
        return (S) folded(ref).state();
    }

    /** Returns every state of {@code aggregate} that was loaded, in the order of loading; throws as {@link #of}. */
    public <S> List<S> all(Aggregate<S> aggregate) {
        return states.keySet().stream()
                .filter(ref -> ref.kind().equals(aggregate.name()))
                .map(ref -> of(aggregate, ref))
                .toList();
    }

    /** Returns how many commands made this state; 0 when it does not exist. */
    public long revision(Ref ref) {
        Folded<?> folded = states.get(ref);
        return folded == null ? 0 : folded.revision();
    }

    /** Returns the end of each chain a state was folded from: what an export proves itself by. */
    public List<ChainEnd> ends(Ref ref) {
        return folded(ref).heads().entrySet().stream()
                .map(e -> new ChainEnd(
                        e.getKey().value(),
                        e.getValue().version(),
                        e.getValue().hash().hex()))
                .toList();
    }

    /** Returns whether it exists. */
    public boolean exists(Ref ref) {
        return revision(ref) > 0;
    }

    /**
     * Returns whether a sealed text may be opened to the actor now: not once its key is destroyed, and while it is
     * restricted only to whom two persons opened it.
     */
    public boolean opens(Sealed cell, Actor actor, Instant now) {
        return keeping(cell.key()).opens(Keeping.generation(cell.key()), actor, now);
    }

    /** Returns which generation of the key of a compartment is in use, from 0 on. */
    public int generation(Ref ref, String compartment) {
        return keeping(ref.keyId(compartment)).current();
    }

    /** Returns the generations of the key of a compartment that are only stored: neither in use nor gone. */
    public List<Integer> restricted(Ref ref, String compartment) {
        return keeping(ref.keyId(compartment)).restricted();
    }

    /** Returns the name of the key under which something new is sealed in a compartment. */
    String keyInUse(String compartment) {
        return Keeping.key(compartment, keeping(compartment).current());
    }

    private Keeping keeping(String key) {
        String compartment = Keeping.compartment(key);
        return states.values().stream()
                .filter(f -> !f.keeping().isEmpty())
                .flatMap(f -> f.keeping().entrySet().stream())
                .filter(e -> e.getKey().value().equals(compartment))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Keeping.UNTOUCHED);
    }

    /** Returns whether this version knows every fact of {@code ref}, and all of its entries follow. */
    boolean isDecidable(Ref ref) {
        Folded<?> folded = states.get(ref);
        return folded == null || folded.unknown().isEmpty();
    }

    boolean has(Ref ref) {
        return states.containsKey(ref);
    }

    Folded<?> folded(Ref ref) {
        Folded<?> folded = states.get(ref);
        if (folded == null) {
            throw new IllegalStateException(ref + " was not loaded");
        }
        return folded.decidable();
    }

    Loaded and(Map<Ref, Folded<?>> more) {
        Map<Ref, Folded<?>> all = new LinkedHashMap<>(states);
        all.putAll(more);
        return new Loaded(all, found, counts, ahead, reads);
    }

    List<Ref> refs() {
        return List.copyOf(states.keySet());
    }

    List<Folded<?>> all() {
        return List.copyOf(states.values());
    }
}
