package io.github.xingfujia.casework;

import io.github.xingfujia.casework.Progress.Session;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Takes back the applicant's agreement: nothing with the other party that is planned is held. */
final class WithdrawAct extends CaseStep<WithdrawAct.WithdrawApproach> {

    record WithdrawApproach(CaseId caseId) implements CaseCommand {}

    WithdrawAct() {
        super(Actions.WITHDRAW);
    }

    @Override
    Optional<Side> speaks(WithdrawApproach command) {
        return Optional.of(Side.APPLICANT);
    }

    @Override
    Ruling decide(WithdrawApproach command, CaseState state, Loaded loaded, Moment moment) {
        if (state.consent().approach().isEmpty()) {
            return refuse("not-agreed", "casework.agree");
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Side.APPLICANT.compartment(), new CaseFact.ApproachWithdrawn());
        Sessions.cancel(plan, command.caseId(), state, Session::meetsOther);
        return plan.build();
    }
}
