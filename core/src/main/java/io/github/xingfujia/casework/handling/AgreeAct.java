package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.ApproachTerms;
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
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** Records whether, when, how and by whom the applicant lets the other party be approached. */
public final class AgreeAct extends CaseStep<AgreeAct.AgreeApproach> {

    public record AgreeApproach(CaseId caseId, ApproachTerms terms) implements CaseCommand {}

    private final Network network;
    private final Admission admission;

    AgreeAct(Network network, Admission admission) {
        super(Actions.AGREE);
        this.network = network;
        this.admission = admission;
    }

    @Override
    protected Ruling decide(AgreeApproach command, CaseState state, Loaded loaded, Moment moment) {
        ApproachTerms terms = command.terms();
        if (terms.approach() && state.isRefused()) {
            return refuseCiting("party-refused", "人民调解法 17", "casework.done");
        }
        Checks problems = Checks.of();
        terms.by().ifPresent(s -> Wishes.staff(problems, "by", s, network));
        problems.orThrow();
        if (terms.by().filter(by -> !admission.admits(by, state)).isPresent()) {
            return refuse("related", "casework.agree");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartment.of(Side.APPLICANT),
                        new CaseFact.ApproachAgreed(terms.approach(), terms.from(), terms.how(), terms.by()));
        if (!terms.approach()) {
            // a no after a yes takes it back
            Sessions.cancel(plan, command.caseId(), state, Session::meetsOther);
        }
        return plan.build();
    }
}
