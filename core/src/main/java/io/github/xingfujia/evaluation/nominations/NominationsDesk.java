package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.HonourCertificate;
import io.github.xingfujia.evaluation.HonourVerified;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.TakeUp;
import io.github.xingfujia.evaluation.VerifyHonour;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered of nominations and their lists (推荐). */
public final class NominationsDesk {

    private final Network network;
    private final Credentials credentials;
    private final Anonymity anonymity;
    private final Eligibility eligibility;

    /**
     * Creates the desk over a county's network, what titles of the team stand beside, what speaks against honouring somebody, and
     * how a text is seen to tell of somebody.
     */
    public NominationsDesk(Network network, Credentials credentials, Eligibility eligibility, Anonymity anonymity) {
        this.anonymity = anonymity;
        this.network = network;
        this.eligibility = eligibility;
        this.credentials = credentials;
    }

    public Act<Nominate, NominationId> nominate() {
        return new NominateAct(network, credentials, eligibility);
    }

    public Act<TakeUp, NominationId> takeUp() {
        return new TakeUpAct(network, credentials, eligibility);
    }

    public Act<NominationCommand.FilePaper, Stage> filePaper() {
        return new FilePaperAct();
    }

    public Act<NominationCommand.HandPapers, Stage> handPapers() {
        return new HandPapersAct();
    }

    public Act<NominationCommand.TellStory, Stage> tellStory() {
        return new StoryActs.TellStoryAct(eligibility, anonymity);
    }

    public Act<NominationCommand.AskFamily, Stage> askFamily() {
        return new AskFamilyAct();
    }

    public Act<NominationCommand.Consent, Stage> consent() {
        return new StoryActs.ConsentAct();
    }

    public Look<NominationId, NominationView> nomination() {
        return new DeskLook();
    }

    public Look<NominationId, HonourCertificate> certificate() {
        return new CertificateLooks.Printed();
    }

    public Look<VerifyHonour, HonourVerified> verify() {
        return new CertificateLooks.Verified();
    }

    public Look<NominationId, String> story() {
        return new StoryLook();
    }

    public Listing<Filter, NominationLine> nominations() {
        return NominationListing.DESK;
    }

    public Listing<Filter, NominationLine> notices() {
        return NominationListing.NOTICES;
    }

    public Listing<Filter, NominationLine> roll() {
        return NominationListing.ROLL;
    }

    public Listing<Filter, NominationLine> reviews() {
        return NominationListing.REVIEWS;
    }

    public Listing<Filter, NominationLine> watched() {
        return NominationListing.WATCHED;
    }

    public Listing<Filter, NominationLine> alarms() {
        return NominationListing.ALARMS;
    }

    public Listing<Filter, NominationLine> objected() {
        return NominationListing.OBJECTED;
    }
}
