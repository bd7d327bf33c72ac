package io.github.xingfujia.way;

import com.google.common.collect.Maps;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.way.Folded.Stamped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads aggregates: one read for all of their streams, then the fold of each. What was loaded beside a thing the last time
 * is read with it, so that the second read of a command is seldom needed; what was folded the last time is not decoded again.
 */
final class Loader {

    private static final int MOST_KNOWN = 200;
    private static final int USUAL_READS = 2;

    private final HomeId home;
    private final Journal journal;
    private final FactCodec codec;
    private final Map<String, Aggregate<?>> aggregates;
    private final Companions companions = new Companions();
    private final Known known = new Known(MOST_KNOWN);

    Loader(HomeId home, Journal journal, FactCodec codec, List<Aggregate<?>> aggregates) {
        this.home = home;
        this.journal = journal;
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

    /** Returns what a command or look begins with, and ahead of being asked what was loaded beside it the last time. */
    Loaded first(List<Ref> refs) {
        List<StreamId> beside = refs.isEmpty()
                ? List.of()
                : streams(companions.of(refs.get(0)).stream()
                        .filter(r -> !refs.contains(r))
                        .toList());
        List<StreamId> streams = streams(refs);
        Map<StreamId, List<Entry>> entries =
                entries(Stream.concat(streams.stream(), beside.stream()).toList());
        Map<StreamId, List<Entry>> ahead = new LinkedHashMap<>();
        beside.forEach(s -> ahead.put(s, entries.getOrDefault(s, List.of())));
        return folded(Loaded.nothing().read(), refs, entries, Optional.empty(), known)
                .ahead(ahead);
    }

    /** Returns {@code loaded} with what the command or look that began with {@code first} needs beside it. */
    Loaded then(Loaded loaded, List<Ref> first, List<Ref> refs) {
        if (!first.isEmpty()) {
            companions.remember(first.get(0), refs.stream().distinct().toList());
        }
        Loaded whole = load(loaded, refs, Optional.empty(), known);
        keep(whole);
        return whole;
    }

    /**
     * Reads once more what is not there when a refused command or look was answered by its first read alone: whether there is
     * something beside a thing tells that there is the thing (safety invariant 3, the timing class).
     */
    void even(Loaded refused, List<Ref> first) {
        if (refused.reads() < USUAL_READS && !first.isEmpty()) {
            journal.read(home, streams(List.of(new Ref(first.get(0).kind(), "none"))));
        }
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
        Map<StreamId, List<Entry>> entries = new LinkedHashMap<>(loaded.ahead());
        List<StreamId> unread = streams(missing).stream()
                .filter(s -> !loaded.ahead().containsKey(s))
                .toList();
        entries.putAll(entries(unread));
        return folded(unread.isEmpty() ? loaded : loaded.read(), missing, entries, until, from);
    }

    private List<StreamId> streams(List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> aggregate(ref).compartments().stream().map(ref::stream))
                .toList();
    }

    private Map<StreamId, List<Entry>> entries(List<StreamId> streams) {
        Map<StreamId, List<Entry>> entries = new LinkedHashMap<>();
        if (!streams.isEmpty()) {
            for (Entry entry : journal.read(home, streams)) {
                entries.computeIfAbsent(entry.stream(), s -> new ArrayList<>()).add(entry);
            }
        }
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
