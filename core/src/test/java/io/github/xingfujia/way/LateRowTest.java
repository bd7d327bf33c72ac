package io.github.xingfujia.way;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.way.Ruling.Plan;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row may appear later than its stream, go, and come again: what follows it then is no less current for that. */
class LateRowTest {

    private static final HomeId HOME = new HomeId("tongliang");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Kind KIND = new Kind("lamp", 1, List.of(Kind.Attribute.text("state")));
    private static final Ref REF = new Ref("lamp", "one");

    record Turned(String state) implements Fact {}

    /** Has a row only while it burns. */
    private static final class Lamps implements Aggregate<String> {
        @Override
        public String name() {
            return "lamp";
        }

        @Override
        public List<String> compartments() {
            return List.of("");
        }

        @Override
        public String none(Ref ref) {
            return "off";
        }

        @Override
        public String evolve(String state, Fact fact, Stamp stamp) {
            return ((Turned) fact).state();
        }

        @Override
        public Optional<Kind> kind() {
            return Optional.of(KIND);
        }

        @Override
        public Optional<Row> row(Ref ref, String state) {
            return Optional.of(state)
                    .filter(s -> !s.equals("off"))
                    .map(s -> Row.of(KIND, ref.key()).text("state", s).build());
        }
    }

    private final Store store = MemoryStore.create();
    private final FactCodec codec =
            new FactCodec(List.of(FactTypes.of(MethodHandles.lookup()).fact("sample.turned/1", Turned.class)));
    private final Loader loader = new Loader(
            HOME,
            (home, streams, keys) -> new Store.Turn(
                    store.journal().read(home, streams), store.vault().keys(home, keys)),
            codec,
            List.of(new Lamps()));
    private final Recorder recorder = new Recorder(codec, (folded, now) -> Optional.empty());

    private List<String> turn(String state) {
        Loaded loaded = loader.load(Loaded.nothing(), List.of(REF));
        Plan plan = (Plan) Ruling.plan().to(REF, "", new Turned(state)).build();
        CommandId id = CommandId.of("command-" + loaded.revision(REF));
        EntryHeader header = EntryHeader.of("clock", "sample.turn", "sample");
        store.journal()
                .append(
                        HOME,
                        recorder.record(plan, loaded, header, id, NOW, List.of())
                                .batch());
        return store.index().get(HOME, "lamp", List.of("one")).stream()
                .map(r -> r.version() + " " + r.text("state").orElseThrow())
                .toList();
    }

    @Test
    void a_row_that_appears_after_its_stream_can_be_changed_removed_and_put_again() {
        store.declare(List.of(KIND));
        assertEquals(List.of(), turn("off"));
        assertEquals(List.of("2 low"), turn("low"));
        assertEquals(List.of("3 high"), turn("high"));
        assertEquals(List.of(), turn("off"));
        assertEquals(List.of("5 low"), turn("low"));
        assertEquals(List.of("6 high"), turn("high"));
    }
}
