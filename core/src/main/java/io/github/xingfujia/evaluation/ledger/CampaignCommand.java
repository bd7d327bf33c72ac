package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.EndCause;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Score;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.util.List;

/** A command about one campaign. */
public interface CampaignCommand extends Command {

    CampaignId campaign();

    /** Who judges. */
    record NamePanel(CampaignId campaign, List<StaffId> jurors) implements CampaignCommand {
        public NamePanel {
            jurors = List.copyOf(jurors);
        }
    }

    /** The votes of a day by a channel. */
    record ReturnVotes(CampaignId campaign, VoteReturn votes) implements CampaignCommand {}

    /** Jurors may mark from now on. */
    record OpenScoring(CampaignId campaign) implements CampaignCommand {}

    /** It ends without a tally. */
    record End(CampaignId campaign, EndCause cause) implements CampaignCommand {}

    /** The tally is made. */
    record MakeTally(CampaignId campaign) implements CampaignCommand {}

    /** Whom a juror does not judge. */
    record Declare(CampaignId campaign, List<NominationId> related) implements CampaignCommand {
        public Declare {
            related = List.copyOf(related);
        }
    }

    /** What a juror gives. */
    record GiveScores(CampaignId campaign, List<Score> scores) implements CampaignCommand {
        public GiveScores {
            scores = List.copyOf(scores);
        }
    }
}
