package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.TakeUp;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered of nominations and their lists (推荐). */
public final class NominationsDesk {

    private final Network network;
    private final Credentials credentials;

    /** Creates the desk over a county's network, and what titles of the team stand beside. */
    public NominationsDesk(Network network, Credentials credentials) {
        this.network = network;
        this.credentials = credentials;
    }

    public Act<Nominate, NominationId> nominate() {
        return new NominateAct(network, credentials);
    }

    public Act<TakeUp, NominationId> takeUp() {
        return new TakeUpAct(network, credentials);
    }

    public Act<NominationCommand.FilePaper, Stage> filePaper() {
        return new FilePaperAct();
    }

    public Act<NominationCommand.HandPapers, Stage> handPapers() {
        return new HandPapersAct();
    }

    public Act<NominationCommand.TellStory, Stage> tellStory() {
        return new StoryActs.TellStoryAct();
    }

    public Act<NominationCommand.Consent, Stage> consent() {
        return new StoryActs.ConsentAct();
    }

    public Look<NominationId, NominationView> nomination() {
        return new DeskLook();
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

    public Listing<Filter, NominationLine> objected() {
        return NominationListing.OBJECTED;
    }
}
