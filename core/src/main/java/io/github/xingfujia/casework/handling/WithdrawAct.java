package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Takes back the applicant's agreement: nothing with the other party that is planned is held. */
public final class WithdrawAct extends CaseStep<WithdrawAct.WithdrawApproach> {

    public record WithdrawApproach(CaseId caseId) implements CaseCommand {}

    WithdrawAct() {
        super(Actions.WITHDRAW);
    }

    @Override
    protected Optional<Side> speaks(WithdrawApproach command) {
        return Optional.of(Side.APPLICANT);
    }

    @Override
    protected Ruling decide(WithdrawApproach command, CaseState state, Loaded loaded, Moment moment) {
        if (state.consent().approach().isEmpty()) {
            return refuse("not-agreed", "casework.agree");
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Compartment.of(Side.APPLICANT), new CaseFact.ApproachWithdrawn());
        Sessions.cancel(plan, command.caseId(), state, Session::meetsOther);
        return plan.build();
    }
}
