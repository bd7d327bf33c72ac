package io.github.xingfujia.protection.ending;

import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Act;

/** What is offered of closing and following up (结案与回访). */
public final class EndingDesk {

    private final HandlingTerms terms;
    private final Owing owing;

    public EndingDesk(HandlingTerms terms, Owing owing) {
        this.terms = terms;
        this.owing = owing;
    }

    public Act<CloseAct.Close, ViolenceFileId> close() {
        return new CloseAct(terms, owing).new Alone();
    }

    public Act<CloseAct.Propose, ViolenceFileId> proposeClose() {
        return new CloseAct(terms, owing).new Proposing();
    }

    public Act<CloseAct.Confirm, ViolenceFileId> confirmClose() {
        return new CloseAct(terms, owing).new Confirming();
    }

    public Act<FollowUpAct.MadeRound, ViolenceFileId> followUp() {
        return new FollowUpAct(terms, owing);
    }
}
