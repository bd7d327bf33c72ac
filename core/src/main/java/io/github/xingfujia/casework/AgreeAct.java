package io.github.xingfujia.casework;

import io.github.xingfujia.casework.Progress.Session;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** Records whether, when, how and by whom the applicant lets the other party be approached. */
final class AgreeAct extends CaseStep<AgreeAct.AgreeApproach> {

    record AgreeApproach(CaseId caseId, ApproachTerms terms) implements CaseCommand {}

    private final Network network;
    private final Admission admission;

    AgreeAct(Network network, Admission admission) {
        super(Actions.AGREE);
        this.network = network;
        this.admission = admission;
    }

    @Override
    Ruling decide(AgreeApproach command, CaseState state, Loaded loaded, Moment moment) {
        ApproachTerms terms = command.terms();
        Checks problems = Checks.of();
        terms.by().ifPresent(s -> Wishes.staff(problems, "by", s, network));
        problems.orThrow();
        if (terms.by().filter(by -> !admission.admits(by, state)).isPresent()) {
            return refuse("related", "casework.agree");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Side.APPLICANT.compartment(),
                        new CaseFact.ApproachAgreed(terms.approach(), terms.from(), terms.how(), terms.by()));
        if (!terms.approach()) {
            // a no after a yes takes it back
            Sessions.cancel(plan, command.caseId(), state, Session::meetsOther);
        }
        return plan.build();
    }
}
