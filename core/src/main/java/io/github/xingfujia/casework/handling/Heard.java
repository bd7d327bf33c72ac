package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.way.Ruling;

/**
 * What is heard of violence between the two while they are mediated (调解中听到的暴力): a minute or a clause tells that it was said and
 * not of whom it is true. So each is asked alone again in this case before anything else, and nobody's other matter hears of it.
 */
public final class Heard {

    private Heard() {}

    /** Adds that both are asked alone again, and that nothing planned is held before; their gates must be loaded. */
    public static void ofViolence(Ruling.Plan.Builder plan, CaseId id, CaseState state) {
        state.parties().keySet().forEach(side -> asked(plan, id, state, side, false));
        Sessions.cancel(plan, id, state, s -> true);
    }

    /**
     * Adds that something new became known of one side, who is asked alone again before anything planned is held; her gates must be
     * loaded.
     *
     * @param speaks whether she said it herself, so that all of her matters hear of it
     */
    public static void anew(Ruling.Plan.Builder plan, CaseId id, CaseState state, Side side, boolean speaks) {
        asked(plan, id, state, side, speaks);
        Sessions.cancel(plan, id, state, s -> true);
    }

    private static void asked(Ruling.Plan.Builder plan, CaseId id, CaseState state, Side side, boolean speaks) {
        CaseAct.toGates(plan, state.party(side).orElseThrow(), new GateFact.IncidentReported(id.value(), speaks));
        plan.to(
                Cases.of(id),
                Cases.STAFF,
                new CaseFact.IncidentTold(side),
                new CaseFact.DutyOpened(Duty.SCREEN_ALONE, side));
    }
}
