package io.github.xingfujia.evaluation.spirit;

import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.HoldActivity;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code activity-day/<post>.<kind>.<place>.<day>} (活动日): what a post held of one kind in one place on one day is one
 * activity, so that nobody's reach is counted twice.
 */
public final class HeldDays implements Aggregate<Optional<ActivityId>> {

    public static final HeldDays DAYS = new HeldDays();

    private HeldDays() {}

    static Ref of(PostId post, HoldActivity held) {
        return new Ref(
                "activity-day", post + "." + held.kind() + "." + held.division().value() + "." + held.on());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("evaluation.activity-day-held/1", ActivityFact.DayHeld.class);
    }

    @Override
    public String name() {
        return "activity-day";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<ActivityId> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<ActivityId> evolve(Optional<ActivityId> state, Fact fact, Stamp stamp) {
        return fact instanceof ActivityFact.DayHeld f ? Optional.of(f.activity()) : state;
    }
}
