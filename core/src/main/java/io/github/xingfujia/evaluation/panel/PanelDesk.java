package io.github.xingfujia.evaluation.panel;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CastVote;
import io.github.xingfujia.evaluation.JurySheet;
import io.github.xingfujia.evaluation.ReckoningView;
import io.github.xingfujia.evaluation.ledger.CampaignCommand;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Look;

/** What is offered of marks, votes and the tally (评审与计票). */
public final class PanelDesk {

    public Act<CampaignCommand.Declare, CampaignId> declare() {
        return new BallotActs.DeclareAct();
    }

    public Act<CampaignCommand.GiveScores, CampaignId> score() {
        return new BallotActs.ScoreAct();
    }

    public Act<CampaignCommand.ReturnVotes, CampaignId> returnVotes() {
        return new VoteActs.ReturnAct();
    }

    public Act<CastVote, CampaignId> vote() {
        return new VoteActs.CastAct();
    }

    public Act<CampaignCommand.MakeTally, CampaignId> tally() {
        return new TallyAct();
    }

    public Look<CampaignId, JurySheet> jurySheet() {
        return new JurySheetLook();
    }

    public Look<CampaignId, ReckoningView> reckoning() {
        return new ReckoningLook();
    }
}
