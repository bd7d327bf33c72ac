package io.github.xingfujia.evaluation.steps;

import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Timed;

/** What is offered of the steps in public and of reviews before them (公示步骤). */
public final class StepsDesk {

    private final Oracle oracle;
    private final PublicName name;
    private final Credentials credentials;
    private final TitlesInTime titles;

    /** Creates the desk over what speaks against honouring somebody, and what the team's titles stand beside. */
    public StepsDesk(Network network, Eligibility eligibility, Credentials credentials) {
        this.oracle = new Oracle(eligibility);
        this.name = new PublicName(eligibility);
        this.credentials = credentials;
        this.titles = new TitlesInTime(network, oracle, credentials);
    }

    /** Returns what time does to titles. */
    public Timed<?> due() {
        return titles;
    }

    public Act<NominationCommand.Review, Stage> review() {
        return new StepActs.ReviewAct(oracle, credentials, name);
    }

    public Act<NominationCommand.Audit, Stage> audit() {
        return new StepActs.AuditAct(oracle, credentials);
    }

    public Act<NominationCommand.Decline, Stage> decline() {
        return new RefusalActs.DeclineAct();
    }

    public Act<NominationCommand.AskSecondLook, Stage> secondLook() {
        return new RefusalActs.SecondLookAct();
    }

    public Act<NominationCommand.Announce, Stage> announce() {
        return new StepActs.AnnounceAct(oracle, credentials);
    }

    public Act<NominationCommand.Name, Stage> name() {
        return new StepActs.NameAct(oracle, credentials);
    }

    public Act<NominationCommand.WithdrawTitle, Stage> withdraw() {
        return new WithdrawAct(credentials);
    }

    public Act<NominationCommand.Settle, Stage> settle() {
        return new SettleAct(oracle, credentials);
    }

    public Look<NominationId, HeldView> held() {
        return new HeldLook(oracle);
    }
}
