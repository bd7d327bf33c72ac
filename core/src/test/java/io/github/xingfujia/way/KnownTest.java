package io.github.xingfujia.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.BrokenChainException;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.Recorded;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A fold goes on from what is known only where the entries read now are the very ones it was folded from. */
class KnownTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Ref REF = new Ref("note", "one");
    private static final StreamId STREAM = REF.stream("");

    record Noted(String text) implements Fact {}

    /** Keeps the texts in order, and how many facts it was asked about in all. */
    private static final class Notes implements Aggregate<List<String>> {
        private int asked;

        @Override
        public String name() {
            return "note";
        }

        @Override
        public List<String> compartments() {
            return List.of("", "staff");
        }

        @Override
        public List<String> none(Ref ref) {
            return List.of();
        }

        @Override
        public List<String> evolve(List<String> state, Fact fact, Stamp stamp) {
            asked++;
            List<String> after = new ArrayList<>(state);
            after.add(((Noted) fact).text());
            return List.copyOf(after);
        }
    }

    /** Shows whatever the test puts into it. */
    private static final class Shown implements Journal {
        private final List<Entry> entries = new ArrayList<>();
        private int reads;

        @Override
        public void append(HomeId home, Batch batch) {
            entries.addAll(batch.entries());
        }

        @Override
        public List<Boolean> appendEach(HomeId home, List<Batch> batches) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> read(HomeId home, Collection<StreamId> streams) {
            reads++;
            return entries.stream().filter(e -> streams.contains(e.stream())).toList();
        }

        @Override
        public Map<StreamId, Head> heads(HomeId home, Collection<StreamId> streams) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Recorded> readAfter(HomeId home, long position, int max, Instant now) {
            throw new UnsupportedOperationException();
        }
    }

    private final Notes notes = new Notes();
    private final Shown journal = new Shown();
    private final FactCodec codec =
            new FactCodec(List.of(FactTypes.of(MethodHandles.lookup()).fact("sample.noted/1", Noted.class)));
    private final Loader loader = new Loader(
            HOME,
            (home, streams, keys) -> new Store.Turn(journal.read(home, streams), Map.of()),
            codec,
            List.of(notes));

    private Entry entry(StreamId stream, Head head, long revision, String text) {
        EntryHeader header = EntryHeader.of("clock", "sample.note", "sample").at(revision);
        EntryBody body = new EntryBody(header, List.of(new Noted(text)), List.of());
        return Chain.follow(
                stream, head, NOW, CommandId.of("command-" + text.length() + "-" + revision), codec.encode(body));
    }

    private void note(long revision, String text) {
        Head head = journal.entries.stream()
                .filter(e -> e.stream().equals(STREAM))
                .reduce((a, b) -> b)
                .map(Entry::head)
                .orElse(Head.NONE);
        journal.entries.add(entry(STREAM, head, revision, text));
    }

    private Loaded load() {
        List<Ref> first = List.of(REF);
        return loader.then(loader.first(first, known -> first), first);
    }

    private List<String> state() {
        return load().of(notes, REF);
    }

    @Test
    void what_is_known_is_not_folded_again() {
        note(1, "a");
        note(2, "b");
        assertEquals(List.of("a", "b"), state());
        note(3, "c");
        assertEquals(List.of("a", "b", "c"), state());
        assertEquals(3, notes.asked);
        assertEquals(3, load().revision(REF));
    }

    @Test
    void an_entry_that_was_changed_since_is_refused() {
        note(1, "a");
        note(2, "b");
        state();
        Entry first = journal.entries.get(0);
        journal.entries.set(
                0,
                new Entry(
                        STREAM,
                        1,
                        NOW,
                        first.commandId(),
                        entry(STREAM, Head.NONE, 1, "z").body(),
                        first.previous(),
                        first.hash()));
        Loaded loaded = load();
        assertFalse(loaded.isDecidable(REF));
        assertThrows(BrokenChainException.class, () -> loaded.of(notes, REF));
    }

    @Test
    void another_history_is_folded_anew() {
        note(1, "a");
        note(2, "taken back with its transaction");
        state();
        journal.entries.remove(1);
        note(2, "b");
        note(3, "c");
        assertEquals(List.of("a", "b", "c"), state());
        journal.entries.subList(1, 3).clear();
        assertEquals(List.of("a"), state());
    }

    @Test
    void an_entry_of_another_compartment_that_belongs_before_is_folded_before() {
        note(1, "a");
        note(3, "c");
        state();
        journal.entries.add(entry(REF.stream("staff"), Head.NONE, 2, "b"));
        assertEquals(List.of("a", "b", "c"), state());
    }

    @Test
    void what_will_be_asked_for_is_read_along_as_far_as_the_last_state_tells() {
        Ref other = new Ref("note", "other");
        Function<Loaded, List<Ref>> others = seen -> seen.exists(REF) ? List.of(other) : List.of();
        note(1, "a");
        loader.then(loader.first(List.of(REF), others), List.of(other));
        assertEquals(2, journal.reads);
        loader.then(loader.first(List.of(REF), others), List.of(other));
        assertEquals(3, journal.reads);
    }

    @Test
    void a_guess_that_fails_is_none() {
        note(1, "a");
        Loaded loaded = loader.first(List.of(REF), seen -> {
            throw new IllegalStateException("it was not so the last time");
        });
        assertEquals(List.of("a"), loaded.of(notes, REF));
    }

    @Test
    void only_so_many_are_known() {
        Known known = new Known(1);
        note(1, "a");
        Folded<?> folded = load().folded(REF);
        known.keep(List.of(folded));
        assertTrue(known.within(REF, Map.of(STREAM, journal.entries)).isPresent());
        Folding<?> another = new Folding<>(Folded.none(new Ref("note", "two"), notes));
        another.add(
                List.of(),
                "clock command",
                "",
                REF.stream(""),
                journal.entries.get(0).head());
        known.keep(List.of(another.folded()));
        assertFalse(known.within(REF, Map.of(STREAM, journal.entries)).isPresent());
    }
}
