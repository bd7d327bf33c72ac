package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/**
 * Records that one party clearly refuses mediation, which ends it (人民调解法 17, 26). While somebody is still to be protected the
 * case stays in hand for that alone, and both parties see it ended all the same.
 */
public final class RefuseAct extends CaseStep<RefuseAct.RefuseMediation> {

    public record RefuseMediation(CaseId caseId, Side side) implements CaseCommand {}

    RefuseAct() {
        super(Actions.REFUSE);
    }

    @Override
    protected Optional<Side> speaks(RefuseMediation command) {
        return Optional.of(command.side());
    }

    @Override
    protected Ruling decide(RefuseMediation command, CaseState state, Loaded loaded, Moment moment) {
        if (state.party(command.side()).isEmpty()) {
            return refuse("not-a-party", "casework.view");
        }
        if (state.settlement().isInEffect()) {
            // what both agreed binds them: nothing is mediated any more that could be refused
            return refuseCiting("agreement-holds", "人民调解法 31", "casework.end");
        }
        if (state.isRefused()) {
            return refuse("party-refused", "casework.end");
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Compartment.of(command.side()), new CaseFact.MediationRefused());
        if (state.progress().owesProtection()) {
            Sessions.cancel(plan, command.caseId(), state, s -> true);
            return plan.build();
        }
        return EndAct.end(plan, ref(command), state, Ending.PARTY_REFUSED, moment)
                .build();
    }
}
