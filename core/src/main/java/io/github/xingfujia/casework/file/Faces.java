package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;

/** What a party keeps seeing as the holder of the case (所见的承办), so that nobody reads from it what another said or still needs. */
public final class Faces {

    private Faces() {}

    /** Adds that a side keeps seeing who holds the case now. */
    public static void keep(Ruling.Plan.Builder plan, Ref ref, CaseState state, Side side) {
        state.party(side)
                .ifPresent(p -> plan.to(
                        ref,
                        Cases.STAFF,
                        new CaseFact.FaceKept(
                                side,
                                state.holding().accountable().orElseThrow(),
                                state.holding().handler())));
    }

    /** Adds that both keep seeing who held the case when mediation ended: whoever protects somebody since then shows to neither. */
    public static void keepEnded(Ruling.Plan.Builder plan, Ref ref, CaseState state) {
        if (!state.isOpenToParties()) {
            state.parties().keySet().forEach(side -> keep(plan, ref, state, side));
        }
    }
}
