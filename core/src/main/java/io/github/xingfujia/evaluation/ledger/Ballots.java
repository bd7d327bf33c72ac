package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The streams {@code ballot/<campaign>.<juror>} (评委选票): one for each juror, so that jurors never wait for one another. */
public final class Ballots implements Aggregate<Ballots.State> {

    public static final Ballots BALLOTS = new Ballots();

    private static final State NONE = new State(false, List.of(), Map.of());

    private Ballots() {}

    /**
     * One juror's ballot.
     *
     * @param declared whether she said whom she does not judge
     * @param related those
     * @param points what she gave, by nomination
     */
    public record State(boolean declared, List<NominationId> related, Map<NominationId, List<Integer>> points) {

        public State {
            related = ImmutableList.copyOf(related);
            points = ImmutableMap.copyOf(points);
        }
    }

    public static Ref of(CampaignId campaign, StaffId juror) {
        return new Ref("ballot", campaign.value() + "." + juror.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("evaluation.declared/1", BallotFact.Declared.class)
                .fact("evaluation.scored/1", BallotFact.Scored.class);
    }

    @Override
    public String name() {
        return "ballot";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof BallotFact.Declared f) {
            List<NominationId> all = ImmutableList.<NominationId>builder()
                    .addAll(state.related())
                    .addAll(f.related())
                    .build();
            return new State(true, all.stream().distinct().toList(), state.points());
        }
        if (fact instanceof BallotFact.Scored f) {
            Map<NominationId, List<Integer>> all = new LinkedHashMap<>(state.points());
            f.scores().forEach(s -> all.put(s.nomination(), s.points()));
            return new State(state.declared(), state.related(), all);
        }
        return state;
    }
}
