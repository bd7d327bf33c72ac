package io.github.xingfujia.protection.care;

import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Companions;
import io.github.xingfujia.protection.file.Followed;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Timed;

/** What is offered of doing what is owed and of visits (分级处理). */
public final class CareDesk {

    private final Network network;
    private final HandlingTerms terms;
    private final Owing owing;
    private final Companions companions;
    private final Watch watch;

    public CareDesk(Network network, HandlingTerms terms, Owing owing, Companions companions) {
        this.network = network;
        this.terms = terms;
        this.owing = owing;
        this.companions = companions;
        this.watch = new Watch(network);
    }

    /** Returns what visits book in diaries. */
    public Engagement engagement() {
        return new VisitEngagement();
    }

    /** Returns what time does to files. */
    public Timed<?> due() {
        return new DueFiles(owing, network);
    }

    public Act<DoneAct.Done, ViolenceFileId> done() {
        return new DoneAct(network);
    }

    public Act<ReportedAct.Reported, ViolenceFileId> reported() {
        return Followed.of(new ReportedAct(network), companions);
    }

    public Act<PlanVisitAct.PlanVisit, Integer> planVisit() {
        return new PlanVisitAct(network, watch, terms, owing);
    }

    public Act<VisitActs.CheckIn, ViolenceFileId> checkIn() {
        return new VisitActs.CheckInAct(watch);
    }

    public Act<VisitActs.CheckOut, ViolenceFileId> checkOut() {
        return new VisitActs.CheckOutAct();
    }

    public Act<VisitActs.CancelVisit, ViolenceFileId> cancelVisit() {
        return new VisitActs.CancelVisitAct();
    }
}
