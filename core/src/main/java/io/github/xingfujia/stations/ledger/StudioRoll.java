package io.github.xingfujia.stations.ledger;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The streams {@code studio-roll/<step>}: which studios stand at a step whose places are few (工作室名册). */
public final class StudioRoll implements Aggregate<StudioRoll.State> {

    public static final StudioRoll ROLL = new StudioRoll();

    private StudioRoll() {}

    /** Who stands there. */
    public record State(SortedSet<PostId> studios) {
        public State {
            studios = ImmutableSortedSet.copyOf(studios);
        }
    }

    /** A studio came to the step, or left it. */
    public record Moved(PostId post, boolean in) implements Fact {}

    public static Ref of(StudioStep step) {
        return new Ref("studio-roll", step.name().toLowerCase(Locale.ROOT));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("stations.roll-moved/1", Moved.class);
    }

    @Override
    public String name() {
        return "studio-roll";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(ImmutableSortedSet.of());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof Moved f) {
            SortedSet<PostId> studios = new TreeSet<>(state.studios());
            if (f.in()) {
                studios.add(f.post());
            } else {
                studios.remove(f.post());
            }
            return new State(studios);
        }
        return state;
    }
}
