package io.github.xingfujia.way;

import com.google.common.collect.Maps;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.way.Folded.Stamped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Loads aggregates: one read for all of their streams, then the fold of each. What will be asked for next is guessed from the
 * states of last time and read along, so that the second read of a command is seldom needed; what was folded the last time is
 * not decoded again.
 */
final class Loader {

    private static final int MOST_KNOWN = 500;
    private static final int LEVEL = 3;
    private static final StreamId NOTHING = StreamId.of("health", "probe");

    private final HomeId home;
    private final Reading reading;
    private final FactCodec codec;
    private final Map<String, Aggregate<?>> aggregates;
    private final Known known = new Known(MOST_KNOWN);

    /** Reads entries and keys in one turn, as {@link Store#read}. */
    @FunctionalInterface
    interface Reading {
        Store.Turn read(HomeId home, Collection<StreamId> streams, Collection<String> keys);
    }

    Loader(HomeId home, Reading reading, FactCodec codec, List<Aggregate<?>> aggregates) {
        this.home = home;
        this.reading = reading;
        this.codec = codec;
        this.aggregates = Maps.uniqueIndex(aggregates, Aggregate::name);
    }

    Aggregate<?> aggregate(Ref ref) {
        Aggregate<?> found = aggregates.get(ref.kind());
        if (found == null) {
            throw new IllegalStateException("no room has declared " + ref.kind());
        }
        return found;
    }

    /** Returns the kinds of rows of everything that is folded here. */
    List<Kind> kinds() {
        return aggregates.values().stream().flatMap(a -> a.kind().stream()).toList();
    }

    /** Returns whether streams of this name have rows. */
    boolean hasRows(String name) {
        return Optional.ofNullable(aggregates.get(name))
                .flatMap(Aggregate::kind)
                .isPresent();
    }

    /** As {@link #first(List, Function, Function)}, for what seals nothing. */
    Loaded first(List<Ref> refs, Function<Loaded, List<Ref>> then) {
        return first(refs, then, seen -> List.of());
    }

    /**
     * Returns what a command or look begins with, and ahead of being asked what it will ask for next, as far as the states of
     * last time tell: a guess at names, never at what stands under them. What it names is read anew, and used only when it is
     * asked for; a wrong guess costs its bytes.
     *
     * @param then what else it needs, once the first is known
     * @param keys what it seals with, once all is known
     */
    Loaded first(List<Ref> refs, Function<Loaded, List<Ref>> then, Function<Loaded, List<String>> keys) {
        Loaded seen = Loaded.nothing().and(last(refs));
        List<Ref> next = guess(then, seen).stream()
                .filter(r -> !refs.contains(r))
                .distinct()
                .toList();
        List<String> sealing = guess(keys, seen.and(last(next)));
        List<StreamId> beside = streams(next);
        List<StreamId> streams =
                Stream.concat(streams(refs).stream(), beside.stream()).toList();
        if (streams.isEmpty() && sealing.isEmpty()) {
            return Loaded.nothing();
        }
        Store.Turn turn = reading.read(home, streams, sealing);
        Map<StreamId, List<Entry>> entries = byStream(turn.entries());
        Map<StreamId, List<Entry>> ahead = new LinkedHashMap<>();
        beside.forEach(s -> ahead.put(s, entries.getOrDefault(s, List.of())));
        return folded(Loaded.nothing().afterRead(), refs, entries, Optional.empty(), known)
                .ahead(new Ahead(ahead, sealing, turn.keys()));
    }

    private Map<Ref, Folded<?>> last(List<Ref> refs) {
        Map<Ref, Folded<?>> last = new LinkedHashMap<>();
        for (Ref ref : refs) {
            last.put(ref, known.last(ref).orElseGet(() -> Folded.none(ref, aggregate(ref))));
        }
        return last;
    }

    /** Asks the states of last time; a guess that fails is none. */
    private static <T> List<T> guess(Function<Loaded, List<T>> asked, Loaded seen) {
        try {
            return asked.apply(seen);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** Returns {@code loaded} with what the command or look needs beside it. */
    Loaded then(Loaded loaded, List<Ref> refs) {
        Loaded whole = load(loaded, refs, Optional.empty(), known);
        keep(whole);
        return whole;
    }

    /** Keeps states to go on from: as they were loaded, or as they are once a command is stored. */
    void keep(Loaded loaded) {
        known.keep(loaded.all());
    }

    /** Returns {@code loaded} with everything in {@code refs} that it does not hold yet, every fold made anew. */
    Loaded load(Loaded loaded, Collection<Ref> refs) {
        return load(loaded, refs, Optional.empty(), Known.NOTHING);
    }

    /** Returns {@code loaded} as it was right after the command {@code made}, see {@link Folded#made}. */
    Loaded asOf(String made, Loaded loaded) {
        return load(Loaded.nothing().finding(loaded.found()), loaded.refs(), Optional.of(made), Known.NOTHING);
    }

    private Loaded load(Loaded loaded, Collection<Ref> refs, Optional<String> until, Known from) {
        List<Ref> missing = refs.stream().distinct().filter(r -> !loaded.has(r)).toList();
        if (missing.isEmpty()) {
            return loaded;
        }
        Map<StreamId, List<Entry>> entries = new LinkedHashMap<>(loaded.ahead().streams());
        List<StreamId> unread =
                streams(missing).stream().filter(s -> !entries.containsKey(s)).toList();
        if (!unread.isEmpty()) {
            entries.putAll(byStream(reading.read(home, unread, List.of()).entries()));
        }
        return folded(unread.isEmpty() ? loaded : loaded.afterRead(), missing, entries, until, from);
    }

    /** Returns {@code loaded} with more, after one more read, whatever there is to be read. */
    Loaded beside(Loaded loaded, Collection<Ref> refs) {
        Loaded more = load(loaded, refs);
        if (more.reads() > loaded.reads()) {
            return more;
        }
        reading.read(home, List.of(NOTHING), List.of());
        return more.afterRead();
    }

    /**
     * Reads on, for nothing, until what is refused was read for as often as any other refusal: “not there” needs nothing
     * beside it and what somebody opened before needs one read less, and neither may be told from “not yours” by its time.
     */
    void level(Loaded refused) {
        for (int reads = refused.reads(); reads < LEVEL; reads++) {
            reading.read(home, List.of(NOTHING), List.of());
        }
    }

    private List<StreamId> streams(List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> aggregate(ref).compartments().stream().map(ref::stream))
                .toList();
    }

    private static Map<StreamId, List<Entry>> byStream(List<Entry> read) {
        Map<StreamId, List<Entry>> entries = new LinkedHashMap<>();
        read.forEach(
                e -> entries.computeIfAbsent(e.stream(), s -> new ArrayList<>()).add(e));
        return entries;
    }

    private Loaded folded(
            Loaded loaded, List<Ref> refs, Map<StreamId, List<Entry>> entries, Optional<String> until, Known from) {
        Map<Ref, Folded<?>> folded = new LinkedHashMap<>();
        refs.forEach(ref -> folded.put(ref, fold(ref, aggregate(ref), entries, until, from)));
        List<Ref> needed =
                folded.values().stream().flatMap(f -> f.needs().stream()).toList();
        return load(loaded.and(folded), needed, until, from);
    }

    /** Returns {@code loaded} with everything in {@code refs} as something that does not exist yet; nothing is read. */
    Loaded create(Loaded loaded, Collection<Ref> refs) {
        Map<Ref, Folded<?>> folded = new LinkedHashMap<>();
        refs.stream().filter(r -> !loaded.has(r)).forEach(ref -> folded.put(ref, Folded.none(ref, aggregate(ref))));
        return loaded.and(folded);
    }

    /**
     * Folds the entries of all streams in the order in which they happened: by the revision their command made,
     * within it by compartment. Every link of the chains is checked on the way.
     */
    private <S> Folded<S> fold(
            Ref ref, Aggregate<S> aggregate, Map<StreamId, List<Entry>> entries, Optional<String> until, Known from) {
        Folded<S> start = from.<S>within(ref, entries).orElseGet(() -> Folded.none(ref, aggregate));
        Folding<S> folding = new Folding<>(start);
        List<Part> parts = new ArrayList<>();
        boolean broken = false;
        for (String compartment : aggregate.compartments()) {
            StreamId stream = ref.stream(compartment);
            long folded = start.heads().getOrDefault(stream, Head.NONE).version();
            Head head = Head.NONE;
            for (Entry entry : entries.getOrDefault(stream, List.of())) {
                Optional<String> fault = Chain.fault(head, entry);
                if (fault.isPresent()) {
                    // not read any further: a changed entry must not be taken for one that says less
                    folding.broken(stream, entry.sequence(), fault.get());
                    broken = true;
                    break;
                }
                head = entry.head();
                if (entry.sequence() > folded) {
                    parts.add(new Part(compartment, entry, codec.decode(entry.body())));
                }
            }
        }
        parts.sort(Comparator.comparingLong(Part::revision));
        boolean follows = !broken && (parts.isEmpty() || parts.get(0).revision() > start.revision());
        if (start.revision() > 0 && !follows) {
            return fold(ref, aggregate, entries, until, Known.NOTHING);
        }
        until.flatMap(command -> parts.stream()
                        .filter(part -> part.made().equals(command))
                        .findFirst())
                .ifPresent(last -> parts.removeIf(part -> part.revision() > last.revision()));
        for (Part part : parts) {
            folding.add(
                    stamped(part.body(), part.compartment(), part.entry()),
                    part.made(),
                    part.body().header().request(),
                    part.entry().stream(),
                    part.entry().head());
        }
        return folding.folded();
    }

    private record Part(String compartment, Entry entry, EntryBody body) {
        long revision() {
            return body.header().revision();
        }

        String made() {
            return Folded.made(body.header().actor(), entry.commandId());
        }
    }

    private static List<Stamped> stamped(EntryBody body, String compartment, Entry entry) {
        Stamp stamp = new Stamp(compartment, entry.recordedAt(), body.header().actor(), entry.commandId());
        return body.facts().stream().map(f -> new Stamped(f, stamp)).toList();
    }
}
