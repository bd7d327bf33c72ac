package io.github.xingfujia.protection.danger;

import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Act;

/** What is offered of assessing danger (危险评估). */
public final class DangerDesk {

    private final Instruments instruments;
    private final HandlingTerms terms;
    private final Owing owing;

    public DangerDesk(Instruments instruments, HandlingTerms terms, Owing owing) {
        this.instruments = instruments;
        this.terms = terms;
        this.owing = owing;
    }

    public Act<AssessAct.Assess, GateTable.Row> assess() {
        return new AssessAct(instruments, terms, owing);
    }

    public Act<IncidentAct.Incident, ViolenceFileId> incident() {
        return new IncidentAct(owing);
    }

    public Act<AskMinorAct.AskMinor, ViolenceFileId> askMinor() {
        return new AskMinorAct(owing);
    }

    public Act<LiftActs.Interview, ViolenceFileId> interview() {
        return new LiftActs.InterviewAct();
    }

    public Act<LiftActs.Withdraw, ViolenceFileId> withdraw() {
        return new LiftActs.WithdrawAct(owing);
    }

    public Act<LiftActs.Lift, ViolenceFileId> lift() {
        return new LiftActs.LiftAct();
    }

    public Act<LiftActs.ConfirmLift, ViolenceFileId> confirmLift() {
        return new LiftActs.ConfirmLiftAct();
    }
}
