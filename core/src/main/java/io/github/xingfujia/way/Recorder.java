package io.github.xingfujia.way;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import io.github.xingfujia.way.Folded.Stamped;
import io.github.xingfujia.way.Ruling.Plan;
import io.github.xingfujia.way.Ruling.Plan.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Turns a plan into one batch: one entry per stream, the rows that follow from it, and the states after.
 *
 * <p>Half a command cannot exist: everything of it is in this one batch.
 */
final class Recorder {

    private final FactCodec codec;
    private final BiFunction<Folded<?>, Instant, Optional<Instant>> dueAt;

    /**
     * @param dueAt the next due instant of a state after an instant; decides what stands in the row
     */
    Recorder(FactCodec codec, BiFunction<Folded<?>, Instant, Optional<Instant>> dueAt) {
        this.codec = codec;
        this.dueAt = dueAt;
    }

    /** A batch and the states as they will be once it is stored. */
    record Recording(Batch batch, Loaded after) {}

    Recording record(Plan plan, Loaded loaded, EntryHeader header, CommandId id, Instant now, List<WrappedKey> keys) {
        Map<Ref, Map<String, List<Placed>>> byStream = new LinkedHashMap<>();
        for (Placed placed : plan.facts()) {
            byStream.computeIfAbsent(placed.ref(), r -> compartments(loaded.folded(r)))
                    .computeIfAbsent(placed.compartment(), c -> new ArrayList<>())
                    .add(placed);
        }
        Map<Told, List<Fact>> told = told(plan.published());
        String made = Folded.made(header.actor(), id.value());
        List<Entry> entries = new ArrayList<>();
        Map<Ref, Folded<?>> after = new LinkedHashMap<>();
        byStream.forEach((ref, compartments) -> {
            Folded<?> before = loaded.folded(ref);
            EntryHeader revised = header.at(before.revision() + 1);
            Folding<?> folding = new Folding<>(before);
            compartments.forEach((compartment, placed) -> {
                StreamId stream = ref.stream(compartment);
                EntryBody body = body(revised, placed, told.getOrDefault(new Told(ref, compartment), List.of()));
                Head head = before.heads().getOrDefault(stream, Head.NONE);
                Entry entry = Chain.follow(stream, head, now, id, codec.encode(body));
                entries.add(entry);
                Stamp stamp = new Stamp(compartment, entry.recordedAt(), header.actor(), id.value());
                List<Stamped> facts =
                        body.facts().stream().map(f -> new Stamped(f, stamp)).toList();
                folding.add(facts, made, header.request(), stream, entry.head());
            });
            after.put(ref, folding.folded());
        });
        List<RowChange> rows = new ArrayList<>();
        after.forEach((ref, folded) -> change(loaded.folded(ref), folded, now).ifPresent(rows::add));
        return new Recording(new Batch(entries, rows, keys, plan.digests()), loaded.and(after));
    }

    /** The compartments in the order in which they are folded, so that recording and loading come to the same state. */
    private static Map<String, List<Placed>> compartments(Folded<?> folded) {
        List<String> order = folded.aggregate().compartments();
        return new TreeMap<>(Comparator.comparingInt(order::indexOf));
    }

    /** Returns the row of a state with the due instant that follows after {@code now}. */
    Optional<Row> row(Folded<?> folded, Instant now) {
        return folded.row().map(r -> new Row(r.kind(), r.id(), r.version(), dueAt.apply(folded, now), r.values()));
    }

    private Optional<RowChange> change(Folded<?> before, Folded<?> after, Instant now) {
        Optional<Row> old = before.row();
        Optional<Row> fresh = row(after, now);
        long expected = old.map(Row::version).orElse(0L);
        if (fresh.isEmpty()) {
            return old.map(r -> new RowChange(r.kind(), r.id(), expected, Optional.empty()));
        }
        return fresh.map(r -> old.map(o -> RowChange.replace(o, r)).orElseGet(() -> RowChange.appear(r)));
    }

    private static EntryBody body(EntryHeader header, List<Placed> placed, List<Fact> told) {
        return new EntryBody(header, placed.stream().map(Placed::fact).toList(), told);
    }

    /** The published facts by the entry they stand in. */
    private static Map<Told, List<Fact>> told(List<Placed> published) {
        Map<Told, List<Fact>> told = new LinkedHashMap<>();
        published.forEach(p -> told.computeIfAbsent(new Told(p.ref(), p.compartment()), t -> new ArrayList<>())
                .add(p.fact()));
        return told;
    }

    private record Told(Ref ref, String compartment) {}
}
