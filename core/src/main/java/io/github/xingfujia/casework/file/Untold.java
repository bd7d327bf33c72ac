package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Side;
import java.util.Optional;

/** Who is still to be told of other routes (未告知其他途径, 人民调解法 26): one answer for the close, the view and the desk. */
public final class Untold {

    private Untold() {}

    /** Returns whether any party is still to be told. */
    public static boolean of(CaseState state) {
        return state.parties().keySet().stream().anyMatch(side -> of(state, side));
    }

    /**
     * Returns whether this party is still to be told: mediation failed, and she knows of the case. Where it failed because somebody
     * could not be reached, the other party was reached only if she answered when asked alone (decision 233).
     */
    public static boolean of(CaseState state, Side side) {
        boolean reached = side == Side.APPLICANT
                || CaseScope.mayKnow(state, side)
                        && (!state.ending().equals(Optional.of(Ending.NOT_REACHED))
                                || state.progress().answered(side));
        return state.ending().filter(Ending::isFailure).isPresent()
                && state.party(side).isPresent()
                && reached
                && !state.settlement().told().contains(side);
    }
}
