package io.github.xingfujia.protection.danger;

import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Companions;
import io.github.xingfujia.protection.file.Followed;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Act;

/** What is offered of assessing danger (危险评估). */
public final class DangerDesk {

    private final Instruments instruments;
    private final HandlingTerms terms;
    private final Owing owing;
    private final Companions companions;

    public DangerDesk(Instruments instruments, HandlingTerms terms, Owing owing, Companions companions) {
        this.instruments = instruments;
        this.terms = terms;
        this.owing = owing;
        this.companions = companions;
    }

    public Act<AssessAct.Assess, GateTable.Row> assess() {
        return Followed.of(new AssessAct(instruments, terms, owing), companions);
    }

    public Act<JudgeAct.Judge, GateTable.Row> judge() {
        return Followed.of(new JudgeAct(owing), companions);
    }

    public Act<IncidentAct.Incident, ViolenceFileId> incident() {
        return Followed.of(new IncidentAct(owing), companions);
    }

    public Act<AskMinorAct.AskMinor, ViolenceFileId> askMinor() {
        return Followed.of(new AskMinorAct(owing), companions);
    }

    public Act<LiftActs.Interview, ViolenceFileId> interview() {
        return new LiftActs.InterviewAct();
    }

    public Act<LiftActs.Withdraw, ViolenceFileId> withdraw() {
        return new LiftActs.WithdrawAct(owing);
    }

    public Act<LiftActs.Lift, ViolenceFileId> lift() {
        return Followed.of(new LiftActs.LiftAct(), companions);
    }

    public Act<LiftActs.ConfirmLift, ViolenceFileId> confirmLift() {
        return Followed.of(new LiftActs.ConfirmLiftAct(), companions);
    }
}
