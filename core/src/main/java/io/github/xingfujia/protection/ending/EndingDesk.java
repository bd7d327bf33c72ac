package io.github.xingfujia.protection.ending;

import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Companions;
import io.github.xingfujia.protection.file.Followed;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Act;

/** What is offered of closing and following up (结案与回访). */
public final class EndingDesk {

    private final Instruments instruments;
    private final HandlingTerms terms;
    private final Owing owing;
    private final Companions companions;

    public EndingDesk(Instruments instruments, HandlingTerms terms, Owing owing, Companions companions) {
        this.instruments = instruments;
        this.terms = terms;
        this.owing = owing;
        this.companions = companions;
    }

    public Act<CloseAct.Close, ViolenceFileId> close() {
        return Followed.of(new CloseAct(instruments, terms, owing).new Alone(), companions);
    }

    public Act<CloseAct.Propose, ViolenceFileId> proposeClose() {
        return Followed.of(new CloseAct(instruments, terms, owing).new Proposing(), companions);
    }

    public Act<CloseAct.Confirm, ViolenceFileId> confirmClose() {
        return Followed.of(new CloseAct(instruments, terms, owing).new Confirming(), companions);
    }

    public Act<FollowUpAct.MadeRound, ViolenceFileId> followUp() {
        return new FollowUpAct(terms, owing);
    }
}
