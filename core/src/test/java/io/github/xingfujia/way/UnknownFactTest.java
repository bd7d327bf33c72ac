package io.github.xingfujia.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.JournalVerifier;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.UndecidableStreamException;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node of an older version meets a fact that a newer one has written. */
class UnknownFactTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Kind NOTE = new Kind("note", 1, List.of(Kind.Attribute.number("facts")));

    record Noted(String text) implements Fact {}

    record NotedMore(String text, int more) implements Fact {}

    /** Counts its facts; its private part is a stream of its own. */
    private static final Aggregate<Integer> NOTES = new Aggregate<>() {
        @Override
        public String name() {
            return "note";
        }

        @Override
        public List<String> compartments() {
            return List.of("", "staff");
        }

        @Override
        public Integer none(Ref ref) {
            return 0;
        }

        @Override
        public Integer evolve(Integer state, Fact fact, Stamp stamp) {
            return fact instanceof Noted ? state + 1 : state;
        }

        @Override
        public Optional<Kind> kind() {
            return Optional.of(NOTE);
        }
    };

    private static final FactTypes OLD = FactTypes.of(MethodHandles.lookup()).fact("sample.noted/1", Noted.class);
    private static final FactTypes NEW = FactTypes.of(MethodHandles.lookup())
            .fact("sample.noted/1", Noted.class)
            .fact("sample.noted/2", NotedMore.class);

    private final Ref old = new Ref("note", "old");
    private final Ref newer = new Ref("note", "newer");
    private final MemoryStore store = MemoryStore.create();
    private final Loader loader = loader(OLD);

    private Loader loader(FactTypes facts) {
        return new Loader(HOME, store::read, new FactCodec(List.of(facts)), List.of(NOTES));
    }

    private void write(StreamId stream, long revision, Fact fact, RowChange... rows) {
        FactCodec codec = new FactCodec(List.of(NEW));
        EntryHeader header = EntryHeader.of("clock", "sample.note", "sample").at(revision);
        Head head = store.journal().heads(HOME, List.of(stream)).get(stream);
        CommandId id = CommandId.of("command-" + stream.value().hashCode() + revision);
        Entry entry =
                Chain.follow(stream, head, NOW, id, codec.encode(new EntryBody(header, List.of(fact), List.of())));
        store.journal().append(HOME, new Batch(List.of(entry), List.of(rows), List.of(), List.of()));
    }

    private static RowChange due(Ref ref) {
        return RowChange.put(Row.of(NOTE, ref.key()).dueAt(NOW).build(), 0);
    }

    @BeforeEach
    void a_newer_version_has_written() {
        store.declare(List.of(NOTE));
        write(old.stream(""), 1, new Noted("a"), due(old));
        write(newer.stream(""), 1, new Noted("a"), due(newer));
        write(newer.stream("staff"), 2, new NotedMore("b", 1));
        write(newer.stream(""), 3, new Noted("c"));
    }

    @Test
    void nothing_is_decided_or_shown_on_a_stream_with_a_fact_that_is_not_known() {
        Loaded loaded = loader.load(Loaded.nothing(), List.of(old, newer));
        assertEquals(1, loaded.of(NOTES, old));
        UndecidableStreamException e = assertThrows(UndecidableStreamException.class, () -> loaded.of(NOTES, newer));
        assertTrue(e.getMessage().contains("note/newer/staff holds sample.noted/2"), e.getMessage());
        assertThrows(UndecidableStreamException.class, () -> loaded.folded(newer));
        assertEquals(3, loaded.revision(newer));
    }

    @Test
    void the_version_that_knows_the_fact_decides() {
        assertEquals(2, loader(NEW).load(Loaded.nothing(), List.of(newer)).of(NOTES, newer));
    }

    @Test
    void the_stream_can_still_be_read_and_verified() {
        assertEquals(
                List.of(), JournalVerifier.verify(store.journal(), HOME, NOW).broken());
        assertEquals(
                3,
                store.journal()
                        .read(HOME, List.of(newer.stream(""), newer.stream("staff")))
                        .size());
    }

    @Test
    void one_row_that_cannot_be_decided_does_not_stop_the_batch() {
        List<Integer> asked = new ArrayList<>();
        Timed<Integer> timed = new Timed<>() {
            @Override
            public Aggregate<Integer> aggregate() {
                return NOTES;
            }

            @Override
            public String name() {
                return "sample.due";
            }

            @Override
            public List<Ref> beside(Integer state) {
                asked.add(state);
                return List.of();
            }

            @Override
            public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> next(Integer state, Instant now) {
                return Optional.empty();
            }
        };
        DueRows rows = new DueRows(HOME, store.index(), loader);
        Loaded loaded = rows.load(timed, rows.due(timed, NOW, 10));
        assertEquals(List.of(1), asked);
        assertTrue(loaded.isDecidable(old));
        assertThrows(UndecidableStreamException.class, () -> loaded.of(NOTES, newer));
    }
}
