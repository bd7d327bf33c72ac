package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The streams {@code whereabouts/<matter>-<part>} (去向台账): sealed under the key of whose they are, so that they go with her
 * words; loaded by one look and nothing else, and without an index row.
 */
final class Whereabouts implements Aggregate<Whereabouts.State> {

    static final Whereabouts WHEREABOUTS = new Whereabouts();

    private Whereabouts() {}

    /** She told a place of one kind. */
    record Told(HiddenKind kind, Sealed place) implements Fact {}

    /** She was sheltered where these handlers alone know. */
    record Sheltered(List<StaffId> handlers, Sealed place) implements Fact {
        Sheltered {
            handlers = ImmutableList.copyOf(handlers);
        }
    }

    /** The latest place of each kind, and every refuge. */
    record State(Map<HiddenKind, Sealed> places, List<Sheltered> refuges) {
        State {
            places = ImmutableMap.copyOf(new TreeMap<>(places));
            refuges = ImmutableList.copyOf(refuges);
        }

        /** Returns what this member of staff may know. */
        List<Sealed> knownTo(StaffId staff) {
            return Stream.concat(places.values().stream(), handledBy(staff).stream())
                    .toList();
        }

        /** Returns the refuges that this member of staff handles. */
        List<Sealed> handledBy(StaffId staff) {
            return refuges.stream()
                    .filter(r -> r.handlers().contains(staff))
                    .map(Sheltered::place)
                    .toList();
        }

        List<Sealed> all() {
            return Stream.concat(places.values().stream(), refuges.stream().map(Sheltered::place))
                    .toList();
        }
    }

    static Ref of(Matter matter, String part) {
        return new Ref("whereabouts", matter + "-" + part);
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("custody.whereabouts-told/1", Told.class)
                .fact("custody.sheltered/1", Sheltered.class);
    }

    @Override
    public String name() {
        return "whereabouts";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Map.of(), List.of());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof Sheltered sheltered) {
            return new State(
                    state.places(),
                    Stream.concat(state.refuges().stream(), Stream.of(sheltered))
                            .toList());
        }
        if (!(fact instanceof Told told)) {
            return state;
        }
        Map<HiddenKind, Sealed> all = new TreeMap<>(state.places());
        all.put(told.kind(), told.place());
        return new State(all, state.refuges());
    }
}
