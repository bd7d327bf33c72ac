package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Timed;

/** What is offered of moving a case and of its clock (升级流转与期限). */
public final class EscalationDesk {

    private final Network network;
    private final ViolenceWaits violence;
    private final Deadlines deadlines;
    private final Review review;
    private final CountyTerms.Extending extensions;

    public EscalationDesk(
            Network network,
            ViolenceWaits violence,
            Deadlines deadlines,
            Review review,
            CountyTerms.Extending extensions) {
        this.network = network;
        this.violence = violence;
        this.deadlines = deadlines;
        this.review = review;
        this.extensions = extensions;
    }

    /** Returns what time does to a case. */
    public Timed<?> due() {
        return new DueCases(review);
    }

    public WishAct wish() {
        return new WishAct(network, review);
    }

    public DiscloseAct disclose() {
        return new DiscloseAct(network, review);
    }

    public ReviewAct review() {
        return new ReviewAct(review);
    }

    public TakeOverAct takeOver() {
        return new TakeOverAct(violence, review);
    }

    public GiveBackAct giveBack() {
        return new GiveBackAct(review, network);
    }

    public Act<ClockActs.Pause, CaseId> pause() {
        return new ClockActs.PauseAct();
    }

    public Act<ClockActs.Resume, CaseId> resume() {
        return new ClockActs.ResumeAct(deadlines);
    }

    public Act<ClockActs.Extend, CaseId> extend() {
        return new ClockActs.ExtendAct(deadlines, extensions);
    }
}
