package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.AreaSize;
import io.github.xingfujia.evaluation.EndCause;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.Standing;
import io.github.xingfujia.evaluation.VoteCount;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.List;

/** What happens to a campaign (评选活动事实). */
public sealed interface CampaignFact extends Fact {

    /** It was started by a sheet, which stands here as it was. */
    record Started(PostId by, Sheet sheet, String digest, LocalDate from, LocalDate until, List<AreaSize> sizes)
            implements CampaignFact {
        public Started {
            sizes = ImmutableList.copyOf(sizes);
        }
    }

    /** The panel was named; whoever was on it before and is not named is off it. */
    record PanelNamed(List<StaffId> jurors) implements CampaignFact {
        public PanelNamed {
            jurors = ImmutableList.copyOf(jurors);
        }
    }

    /** A nomination came before the panel. */
    record Admitted(NominationId nomination, String category, DivisionCode village) implements CampaignFact {}

    /** Nobody else comes before the panel, and jurors may mark. */
    record ScoringOpened() implements CampaignFact {}

    /** The votes of one day by one channel came in. */
    record VotesReturned(LocalDate day, String channel, List<VoteCount> counts) implements CampaignFact {
        public VotesReturned {
            counts = ImmutableList.copyOf(counts);
        }
    }

    /** What a channel counted elsewhere on one day, as one person says; it counts when a second says the same. */
    record VotesProposed(LocalDate day, String channel, List<VoteCount> counts, StaffId by) implements CampaignFact {
        public VotesProposed {
            counts = ImmutableList.copyOf(counts);
        }
    }

    /** It ended without a tally. */
    record Ended(EndCause cause) implements CampaignFact {}

    /** Whoever had been tallied is not carried on; from a day on, when nobody can ask any more to look again, the place passes on. */
    record Vacated(NominationId nomination, LocalDate passesOn) implements CampaignFact {}

    /** Others look again at whoever had left: the place waits. */
    record Regained(NominationId nomination) implements CampaignFact {}

    /** The tally was made: every figure as it was printed. */
    record Tallied(List<Standing> ranked, List<String> notJudged) implements CampaignFact {
        public Tallied {
            ranked = ImmutableList.copyOf(ranked);
            notJudged = ImmutableList.copyOf(notJudged);
        }
    }
}
