package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.SessionGuard;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;

/** What is offered of the agreement and the closing of the file (协议与结案归档). */
public final class PapersDesk {

    private final Network network;
    private final Deadlines deadlines;
    private final Signing signing;
    private final ProtectionRoom protection;

    public PapersDesk(
            Network network,
            ViolenceWaits violence,
            Deadlines deadlines,
            CountyTerms.Revisiting revisits,
            ProtectionRoom protection) {
        this.network = network;
        this.protection = protection;
        this.deadlines = deadlines;
        this.signing = new Signing(deadlines, revisits, new SessionGuard(new Admission(network), violence));
    }

    public DrawAct draw() {
        return new DrawAct(signing, new Heard(protection));
    }

    public Act<SignActs.Sign, CaseId> sign() {
        return new SignActs.SignAct(signing);
    }

    public Act<SignActs.MediatorSign, CaseId> signAsMediator() {
        return new SignActs.MediatorSignAct(signing);
    }

    public Act<SignActs.Seal, CaseId> seal() {
        return new SignActs.SealAct(signing);
    }

    public Act<AgreementActs.HandCopy, CaseId> handCopy() {
        return new AgreementActs.HandCopyAct();
    }

    public Act<AgreementActs.Apply, CaseId> applyForConfirmation() {
        return new AgreementActs.ApplyAct(deadlines);
    }

    public Act<AgreementActs.Decided, CaseId> confirmed() {
        return new AgreementActs.DecidedAct(deadlines);
    }

    public Act<AgreementActs.Tell, CaseId> tellRoutes() {
        return new AgreementActs.TellAct();
    }

    public Look<CaseId, AgreementView> agreement() {
        return new AgreementLook(deadlines);
    }

    public LeaveUnaskedAct leaveUnasked() {
        return new LeaveUnaskedAct(network);
    }

    public CloseAct close() {
        return new CloseAct(network);
    }
}
