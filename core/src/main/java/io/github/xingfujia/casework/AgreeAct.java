package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** Records whether, when, how and by whom the applicant lets the other party be approached. */
final class AgreeAct extends CaseStep<AgreeAct.AgreeApproach> {

    record AgreeApproach(CaseId caseId, ApproachTerms terms) implements CaseCommand {}

    private final Network network;

    AgreeAct(Network network) {
        super(Actions.AGREE);
        this.network = network;
    }

    @Override
    Ruling decide(AgreeApproach command, CaseState state, Loaded loaded, Moment moment) {
        ApproachTerms terms = command.terms();
        Checks problems = Checks.of();
        terms.by().ifPresent(s -> Wishes.staff(problems, "by", s, network));
        problems.orThrow();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Side.APPLICANT.compartment(),
                        new CaseFact.ApproachAgreed(terms.approach(), terms.from(), terms.how(), terms.by()));
        if (!terms.approach()) {
            // a no after a yes takes it back
            Sessions.cancel(plan, command.caseId(), state, s -> s.form() != ContactForm.SEPARATE);
        }
        return plan.build();
    }
}
