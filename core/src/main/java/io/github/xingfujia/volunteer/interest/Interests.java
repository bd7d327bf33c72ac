package io.github.xingfujia.volunteer.interest;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.InterestAnswer;
import io.github.xingfujia.volunteer.InterestId;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code interest/<key>} (志愿意向). */
final class Interests implements Aggregate<Interests.State> {

    static final Interests INTERESTS = new Interests();

    static final Kind KIND = new Kind(
            "interest",
            1,
            List.of(
                    Attribute.number("waits"),
                    Attribute.number("on"),
                    Attribute.number("place"),
                    Attribute.texts("tracks"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Interests() {}

    /** One expression of interest, and what became of it. */
    record State(Optional<InterestFact.Expressed> expressed, Optional<InterestAnswer> answer) {}

    static Ref of(InterestId id) {
        return new Ref("interest", id.value());
    }

    /** Returns the stream that this command begins. */
    static Ref drawn(Moment moment) {
        return new Ref("interest", moment.key("interest"));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.interest-expressed/1", InterestFact.Expressed.class)
                .fact("volunteer.interest-answered/1", InterestFact.Answered.class);
    }

    @Override
    public String name() {
        return "interest";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), Optional.empty());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof InterestFact.Expressed f) {
            return new State(Optional.of(f), Optional.empty());
        }
        return fact instanceof InterestFact.Answered f ? new State(state.expressed(), Optional.of(f.answer())) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.expressed().map(e -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .flag("waits", state.answer().isEmpty())
                    .number("on", e.on().toEpochDay())
                    .texts(
                            "tracks",
                            e.tracks().stream()
                                    .map(Enum::name)
                                    .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
            e.place().ifPresent(place -> row.number("place", place.value()));
            return row.build();
        });
    }
}
