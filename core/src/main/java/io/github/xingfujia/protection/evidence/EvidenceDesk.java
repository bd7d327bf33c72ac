package io.github.xingfujia.protection.evidence;

import io.github.xingfujia.protection.EvidenceList;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.IntakeRecord;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;

/** What is offered of evidence (证据). */
public final class EvidenceDesk {

    private final HandlingTerms terms;

    public EvidenceDesk(HandlingTerms terms) {
        this.terms = terms;
    }

    public Act<EvidenceActs.AddEvidence, Integer> add() {
        return new EvidenceActs.AddAct(terms);
    }

    public Act<EvidenceActs.HandEvidence, ViolenceFileId> hand() {
        return new EvidenceActs.HandAct();
    }

    public Look<ViolenceFileId, EvidenceList> list() {
        return new EvidenceLook(terms);
    }

    public Look<ViolenceFileId, IntakeRecord> intake() {
        return new IntakeLook();
    }
}
