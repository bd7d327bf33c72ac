package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CertificateVerified;
import io.github.xingfujia.counselling.CounselCertificate;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselLine;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.CounselView;
import io.github.xingfujia.counselling.MyCounsel;
import io.github.xingfujia.counselling.Offer;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.Recorded;
import io.github.xingfujia.counselling.VerifyCertificate;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.Engagement;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Timed;

/** What is offered of counselling files (辅导与关爱). */
public final class MattersDesk {

    private final Network network;
    private final CounselTerms terms;
    private final ScreenInstrument instrument;
    private final Violence violence;

    /** Creates the desk over a county's network, terms, screen and protection. */
    public MattersDesk(Network network, CounselTerms terms, ScreenInstrument instrument, ProtectionRoom protection) {
        this.network = network;
        this.terms = terms;
        this.instrument = instrument;
        this.violence = new Violence(network, protection);
    }

    public Act<Offer, Integer> offer() {
        return new OfferAct(terms);
    }

    public Act<OpenCounsel, CounselId> open() {
        return new OpenAct(network, terms, violence);
    }

    public Act<JoinActs.Join, CounselId> join() {
        return new JoinActs.JoinAct(terms, violence);
    }

    public Act<IdentifyActs.Identify, CounselId> identify() {
        return new IdentifyActs.IdentifyAct(instrument);
    }

    public Act<JoinActs.Leave, CounselId> leave() {
        return new JoinActs.LeaveAct();
    }

    public Act<SafetyActs.ScreenPartner, GateTable.Row> screen() {
        return new SafetyActs.ScreenAct(instrument, violence);
    }

    public Act<SafetyActs.Sign, CounselId> sign() {
        return new SafetyActs.SignAct(violence);
    }

    public Act<MeetingActs.Plan, Integer> plan() {
        return new MeetingActs.PlanAct(network);
    }

    public Act<MeetingActs.Start, Integer> start() {
        return new MeetingActs.StartAct();
    }

    public Act<MeetingActs.Cancel, Integer> cancel() {
        return new MeetingActs.CancelAct();
    }

    public Act<RecordAct.Write, Recorded> record() {
        return new RecordAct(terms, violence);
    }

    public Act<CareActs.Care, CounselId> care() {
        return new CareActs.CareAct(violence);
    }

    public Act<CareActs.HandOn, CounselId> refer() {
        return new CareActs.ReferAct(terms, violence);
    }

    public Act<CareActs.End, CounselId> end() {
        return new CareActs.EndAct();
    }

    public Act<PaperActs.Certify, CertificateNumber> certify() {
        return new PaperActs.CertifyAct(terms);
    }

    public Look<CertificateNumber, CounselCertificate> certificate() {
        return new PaperActs.CertificateLook();
    }

    public Look<VerifyCertificate, CertificateVerified> verify() {
        return new PaperActs.VerifyLook();
    }

    public Look<CounselId, CounselView> view() {
        return new FileLooks.ViewLook(terms);
    }

    public Look<CounselId, MyCounsel> mine() {
        return new FileLooks.MineLook();
    }

    public Listing<Filter, CounselLine> list() {
        return new FileListing();
    }

    /** Returns what time does to files. */
    public Timed<?> due() {
        return new DueMeetings();
    }

    /** Returns what a file answers when custody asks about the words in it. */
    public Keeper keeper() {
        return new CounselKeeper();
    }

    /** Returns what meetings book in diaries. */
    public Engagement engagement() {
        return new MeetingEngagement();
    }
}
