package io.github.xingfujia.measures.shelter;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The streams {@code shelter/<key>} (庇护安置), one per stay. */
public final class Stays implements Aggregate<Stays.State> {

    /** The one fold of stays. */
    public static final Stays STAYS = new Stays();

    /** The kind of index rows: a key, a day, and who may know. */
    public static final Kind KIND = new Kind(
            "shelter",
            1,
            List.of(
                    Attribute.number("until"),
                    Attribute.number("dueBy"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Stays() {}

    /**
     * A stay.
     *
     * @param placed how it began; empty when there is none
     * @param extended every extension, oldest first
     * @param left the day she left
     * @param told the end that was told to the handlers, once
     */
    public record State(
            Optional<ShelterFact.Placed> placed,
            List<ShelterFact.Extended> extended,
            Optional<LocalDate> left,
            Optional<Instant> told) {

        static final State NONE = new State(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        /** Keeps the list as it is given. */
        public State {
            extended = ImmutableList.copyOf(extended);
        }

        Clock clock() {
            return extended.isEmpty()
                    ? placed.orElseThrow().clock()
                    : extended.get(extended.size() - 1).clock();
        }

        LocalDate until() {
            return extended.isEmpty()
                    ? placed.orElseThrow().until()
                    : extended.get(extended.size() - 1).until();
        }

        boolean isStaying() {
            return placed.isPresent() && left.isEmpty();
        }

        Optional<Scope> scope() {
            return placed.map(p -> {
                Scope.Builder scope = Scope.of();
                p.handlers().forEach(scope::staff);
                return scope.build();
            });
        }

        State after(ShelterFact fact) {
            if (fact instanceof ShelterFact.Placed f) {
                return new State(Optional.of(f), extended, left, told);
            } else if (fact instanceof ShelterFact.Extended f) {
                return new State(
                        placed,
                        ImmutableList.<ShelterFact.Extended>builder()
                                .addAll(extended)
                                .add(f)
                                .build(),
                        left,
                        Optional.empty());
            } else if (fact instanceof ShelterFact.Left f) {
                return new State(placed, extended, Optional.of(f.on()), told);
            }
            return new State(placed, extended, left, Optional.of(((ShelterFact.RanOut) fact).dueAt()));
        }
    }

    static Ref of(ShelterId id) {
        return new Ref("shelter", id.value());
    }

    /** Returns the stay whose place is sealed under a key. */
    static Ref ofKey(String key) {
        return new Ref("shelter", key.substring(key.indexOf('/') + 1));
    }

    /** Returns the facts of stays by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("shelter.placed/1", ShelterFact.Placed.class)
                .fact("shelter.extended/1", ShelterFact.Extended.class)
                .fact("shelter.left/1", ShelterFact.Left.class)
                .fact("shelter.ran-out/1", ShelterFact.RanOut.class);
    }

    @Override
    public String name() {
        return "shelter";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return State.NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        return fact instanceof ShelterFact known ? state.after(known) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    /** Who left has no row any more. */
    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.scope()
                .filter(s -> state.isStaying())
                .map(scope -> Row.of(KIND, ref.key())
                        .number("until", state.until().toEpochDay())
                        .instant("dueBy", state.clock().dueAt())
                        .texts(Listing.SEEN_BY, scope.openTo())
                        .texts(Listing.BARRED, scope.barred())
                        .build());
    }
}
