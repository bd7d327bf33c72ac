package io.github.xingfujia.evaluation.spirit;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.PublishedEvaluationFact;
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
import java.util.List;
import java.util.Optional;

/** The streams {@code activity/<key>} (家风活动). */
public final class Activities implements Aggregate<Activities.State> {

    public static final Activities ACTIVITIES = new Activities();

    public static final Kind KIND = new Kind(
            "activity",
            1,
            List.of(
                    Attribute.text("kind"),
                    Attribute.number("division"),
                    Attribute.shown("by"),
                    Attribute.number("on"),
                    Attribute.number("people"),
                    Attribute.number("families"),
                    Attribute.number("photos"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Activities() {}

    /** What was held, and the numbers as they were put right last. */
    public record State(Optional<ActivityFact.ActivityHeld> held, int people, int families) {
        Optional<Scope> scope() {
            return held.map(h -> Scope.of().post(h.by()).build());
        }
    }

    static Ref of(ActivityId id) {
        return new Ref("activity", id.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("evaluation.activity-held/1", ActivityFact.ActivityHeld.class)
                .fact("evaluation.reach-corrected/1", ActivityFact.ReachCorrected.class)
                .fact("evaluation.published-activity/1", PublishedEvaluationFact.ActivityReached.class);
    }

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), 0, 0);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof ActivityFact.ActivityHeld f) {
            return new State(Optional.of(f), f.people(), f.families());
        }
        return fact instanceof ActivityFact.ReachCorrected f
                ? new State(state.held(), f.people(), f.families())
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.held().map(h -> {
            Scope scope = state.scope().orElseThrow();
            return Row.of(KIND, ref.key())
                    .text("kind", h.kind().value())
                    .number("division", h.division().value())
                    .text("by", h.by().value())
                    .number("on", h.on().toEpochDay())
                    .number("people", state.people())
                    .number("families", state.families())
                    .number("photos", h.photos().size())
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred())
                    .build();
        });
    }
}
