package io.github.xingfujia.counselling.petitions;

import io.github.xingfujia.counselling.CallOut;
import io.github.xingfujia.counselling.CalledOut;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PetitionLine;
import io.github.xingfujia.counselling.PetitionView;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered of emergency support at petitions (信访应急). */
public final class PetitionsDesk {

    private final Network network;
    private final CounselTerms terms;
    private final EarlySign sign;

    /** Creates the desk over a county's network and terms, and what is made of a sign. */
    public PetitionsDesk(Network network, CounselTerms terms, EarlySign sign) {
        this.network = network;
        this.terms = terms;
        this.sign = sign;
    }

    public Act<CallOut, CalledOut> callOut() {
        return new CallOutAct(network);
    }

    public Act<PetitionActs.Aid, PetitionId> aid() {
        return new PetitionActs.AidAct(sign);
    }

    public Act<PetitionActs.Hand, PetitionId> handOver() {
        return new PetitionActs.HandAct(terms, sign);
    }

    public Act<PetitionActs.TalkOver, PetitionId> debrief() {
        return new PetitionActs.DebriefAct(sign);
    }

    public Look<PetitionId, PetitionView> petition() {
        return new PetitionLook();
    }

    public Listing<Filter, PetitionLine> petitions() {
        return new PetitionListing();
    }
}
