package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Pursuit;
import io.github.xingfujia.casework.Remedy;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/**
 * Records what was done about an agreement that is not kept (人民调解法 31–33). Urging somebody, or telling whoever said nothing of
 * the ways that are open, tells her what the other said: it is a contact through us, and the gate of both is asked as for the first approach (safety invariant 1).
 */
public final class PursueAct extends CaseStep<PursueAct.Pursue> {

    public record Pursue(CaseId caseId, Pursuit pursuit) implements CaseCommand {}

    private final Deadlines deadlines;

    PursueAct(Deadlines deadlines) {
        super(Actions.PURSUE);
        this.deadlines = deadlines;
    }

    @Override
    protected boolean afterEnd() {
        return true;
    }

    @Override
    protected Ruling decide(Pursue command, CaseState state, Loaded loaded, Moment moment) {
        Pursuit pursuit = command.pursuit();
        Side side = pursuit.side();
        if (state.party(side).isEmpty()) {
            return refuse("not-a-party", "casework.view");
        }
        if (state.revisits().broken().isEmpty()) {
            return refuse("not-broken", "casework.revisit");
        }
        Optional<Remedy> idle = pursuit.remedies().stream()
                .filter(r -> !Remedies.of(state, deadlines, moment).containsKey(r))
                .findFirst();
        if (idle.isPresent()) {
            return refuseCiting(
                    "remedy-not-open",
                    idle.get().article(),
                    "casework.followUp",
                    idle.get().wording());
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Cases.STAFF, new RevisitFact.Pursued(side, pursuit.remedies()));
        // whoever did not say herself that it is not kept would learn from us that somebody did
        if (pursuit.remedies().contains(Remedy.URGED)
                || !state.revisits().broken().contains(side)) {
            Optional<Ruling> stop = shut(command.caseId(), state, side, loaded);
            if (stop.isPresent()) {
                return stop.get();
            }
            String about = command.caseId().value();
            state.parties()
                    .values()
                    .forEach(party -> toGates(
                            plan,
                            party,
                            new GateFact.ContactPlanned(ContactForm.APPROACH, about),
                            new GateFact.ContactStarted(ContactForm.APPROACH, about)));
        }
        return plan.build();
    }

    private static Optional<Ruling> shut(CaseId id, CaseState state, Side urged, Loaded loaded) {
        GateState teller = gate(loaded, state.party(urged.opposite()).orElseThrow());
        boolean open = teller.allows(ContactForm.APPROACH, id.value())
                && !gate(loaded, state.party(urged).orElseThrow()).isProtected()
                && !state.progress().isDue(Duty.SCREEN_ALONE, urged)
                && !Meeting.mayBeEndangered(id, state, loaded)
                && state.progress().approached()
                && state.isAgreed();
        return open ? Optional.empty() : Optional.of(separateForNow(state, "urging"));
    }
}
