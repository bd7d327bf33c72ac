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
        List<Entry> entries = new ArrayList<>();
        Map<Ref, Folded<?>> after = new LinkedHashMap<>();
        byStream.forEach((ref, compartments) -> {
            Folded<?> folded = loaded.folded(ref);
            long revision = folded.revision() + 1;
            for (Map.Entry<String, List<Placed>> part : compartments.entrySet()) {
                StreamId stream = ref.stream(part.getKey());
                EntryBody body = body(header.at(revision), ref, part.getKey(), part.getValue(), plan.published());
                Head head = folded.heads().getOrDefault(stream, Head.NONE);
                Entry entry = Chain.follow(stream, head, now, id, codec.encode(body));
                entries.add(entry);
                Stamp stamp = new Stamp(part.getKey(), entry.recordedAt(), header.actor(), id.value());
                List<Stamped> facts =
                        body.facts().stream().map(f -> new Stamped(f, stamp)).toList();
                folded = folded.and(
                        facts, Folded.made(header.actor(), id.value()), header.request(), stream, entry.head());
            }
            after.put(ref, folded);
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
        return fresh.map(r -> old.map(o -> RowChange.replace(o, r)).orElseGet(() -> RowChange.put(r, 0)));
    }

    private static EntryBody body(
            EntryHeader header, Ref ref, String compartment, List<Placed> placed, List<Placed> published) {
        List<Fact> facts = placed.stream().map(Placed::fact).toList();
        List<Fact> told = published.stream()
                .filter(p -> p.ref().equals(ref) && p.compartment().equals(compartment))
                .map(Placed::fact)
                .toList();
        return new EntryBody(header, facts, told);
    }
}
