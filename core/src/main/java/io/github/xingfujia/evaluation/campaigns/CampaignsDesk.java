package io.github.xingfujia.evaluation.campaigns;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.CampaignView;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered of campaigns (评选活动). */
public final class CampaignsDesk {

    private final Network network;
    private final Sheets sheets;

    /** Creates the desk over a county's network and sheets. */
    public CampaignsDesk(Network network, Sheets sheets) {
        this.network = network;
        this.sheets = sheets;
    }

    public Act<StartCampaign, CampaignId> start() {
        return new CampaignActs.StartAct(sheets, network);
    }

    public Act<CampaignCommand.NamePanel, CampaignId> panel() {
        return new CampaignActs.PanelAct(network);
    }

    public Act<CampaignCommand.OpenScoring, CampaignId> openScoring() {
        return new CampaignActs.OpenScoringAct();
    }

    public Act<CampaignCommand.End, CampaignId> end() {
        return new CampaignActs.EndAct();
    }

    public Look<CampaignId, CampaignView> campaign() {
        return new CampaignLook();
    }

    public Listing<Filter, CampaignLine> campaigns() {
        return new CampaignListing();
    }
}
