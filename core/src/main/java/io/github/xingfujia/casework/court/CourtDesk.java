package io.github.xingfujia.casework.court;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CourtView;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.intake.OpenAct;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;

/** What is offered of the linkage with courts (诉调对接). */
public final class CourtDesk {

    private final Deadlines deadlines;
    private final OpenAct open;

    /** Creates the desk; {@code open} opens the case that a delegation comes with. */
    public CourtDesk(Deadlines deadlines, OpenAct open) {
        this.deadlines = deadlines;
        this.open = open;
    }

    public Act<DelegateActs.OpenDelegated, CaseId> openDelegated() {
        return new DelegateActs.OpenDelegatedAct(open, deadlines);
    }

    public Act<DelegateActs.Delegate, CaseId> delegate() {
        return new DelegateActs.DelegateAct(deadlines);
    }

    public Act<AnswerActs.Accept, CaseId> accept() {
        return new AnswerActs.AcceptAct(deadlines);
    }

    public Act<AnswerActs.Decline, CaseId> decline() {
        return new AnswerActs.DeclineAct(deadlines);
    }

    public Act<AnswerActs.Report, CaseId> report() {
        return new AnswerActs.ReportAct();
    }

    public Look<CaseId, CourtView> linkage() {
        return new CourtLook(deadlines);
    }
}
