package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.FollowUpView;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.SessionGuard;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;

/** What is offered of looking after an agreement (回访). */
public final class RevisitsDesk {

    private final Network network;
    private final ViolenceWaits violence;
    private final ProtectionRoom protection;
    private final Deadlines deadlines;
    private final CountyTerms.Revisiting terms;

    public RevisitsDesk(
            Network network,
            ViolenceWaits violence,
            ProtectionRoom protection,
            Deadlines deadlines,
            CountyTerms.Revisiting terms) {
        this.network = network;
        this.violence = violence;
        this.protection = protection;
        this.deadlines = deadlines;
        this.terms = terms;
    }

    /** Returns what revisits book in diaries. */
    public Engagement engagement() {
        return new RevisitEngagement();
    }

    public ArrangeRevisitAct arrange() {
        return new ArrangeRevisitAct(network, new SessionGuard(new Admission(network), violence));
    }

    public Act<RevisitActs.RecordRevisit, CaseId> record() {
        return new RevisitActs.RecordAct(new Heard(protection), deadlines, terms);
    }

    public PursueAct pursue() {
        return new PursueAct(deadlines);
    }

    public Look<CaseId, FollowUpView> followUp() {
        return new FollowUpLook(deadlines, terms);
    }
}
