package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code suggestion/<key>} (推荐线索): what came without a login and no nomination yet. */
public final class Suggestions implements Aggregate<Suggestions.State> {

    public static final Suggestions SUGGESTIONS = new Suggestions();

    public static final Kind KIND = new Kind(
            "suggestion",
            1,
            List.of(
                    Attribute.number("waits"),
                    Attribute.shown("zh"),
                    Attribute.shown("en"),
                    Attribute.shown("way"),
                    Attribute.number("village"),
                    Attribute.number("on"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Suggestions() {}

    /** One suggestion, and whether something was done about it. */
    public record State(Optional<SuggestionFact.Suggested> suggested, boolean closed) {

        public boolean waits() {
            return suggested.isPresent() && !closed;
        }

        /** Returns whose it is: of the station of the village, and of the centre. */
        public Optional<Scope> scope() {
            return suggested.map(
                    s -> Scope.of().post(s.villagePost()).post(s.centre()).build());
        }
    }

    public static Ref of(SuggestionId id) {
        return new Ref("suggestion", id.value());
    }

    /** Returns the stream that this command begins. */
    public static Ref drawn(Moment moment) {
        return new Ref("suggestion", moment.key("suggestion"));
    }

    public static State state(SuggestionId id, Loaded loaded) {
        return loaded.of(SUGGESTIONS, of(id));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("evaluation.suggested/1", SuggestionFact.Suggested.class)
                .fact("evaluation.suggestion-closed/1", SuggestionFact.Closed.class);
    }

    @Override
    public String name() {
        return "suggestion";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), false);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof SuggestionFact.Suggested f) {
            return new State(Optional.of(f), false);
        }
        return fact instanceof SuggestionFact.Closed ? new State(state.suggested(), true) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.suggested()
                .map(s -> Row.of(KIND, ref.key())
                        .flag("waits", state.waits())
                        .text("zh", s.campaignName().zh())
                        .text("en", s.campaignName().en())
                        .text("way", s.way().name())
                        .number("village", s.village().value())
                        .number("on", s.on().toEpochDay())
                        .texts(Listing.SEEN_BY, state.scope().orElseThrow().openTo())
                        .build());
    }
}
