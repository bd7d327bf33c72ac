package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.Settlement;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.WithdrawCause;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to a nomination (推荐事实): the first ones for everybody it concerns, the last ones for the district alone. */
public sealed interface NominationFact extends Fact {

    /** They were put forward. */
    record Nominated(
            CampaignId campaign,
            CampaignCode sheet,
            Label campaignName,
            NominationWay way,
            String category,
            DivisionCode village,
            PostId villagePost,
            PostId townPost,
            PostId centre,
            List<PersonId> household,
            int unidentified,
            Optional<PersonId> nominator,
            Optional<StaffId> recordedBy,
            List<String> papers,
            Sealed name,
            Sealed people,
            Sealed story)
            implements NominationFact {
        public Nominated {
            household = ImmutableList.copyOf(household);
            papers = ImmutableList.copyOf(papers);
        }
    }

    /** It is this member of the team who was put forward. */
    record OfTheTeam(StaffId staff) implements NominationFact {}

    /** Her title rests: she has no certificate. */
    record Rested() implements NominationFact {}

    /** She holds a certificate again, and her title. */
    record Resumed() implements NominationFact {}

    /** Papers were handed in. */
    record PapersHanded(List<String> papers) implements NominationFact {
        public PapersHanded {
            papers = ImmutableList.copyOf(papers);
        }
    }

    /** The file of a paper was registered. */
    record PaperFiled(PaperFile file) implements NominationFact {}

    /** A step was taken in public: under which name, by whom, and until when a notice lasts. */
    record Shown(Step step, String as, Optional<StaffId> by, Optional<LocalDate> until) implements NominationFact {}

    /** People have to look before the step is taken; why is not written down anywhere. */
    record Held(Step step, Optional<StaffId> by) implements NominationFact {}

    /** They have looked. */
    record Settled(Settlement outcome) implements NominationFact {}

    /** A village or a town does not carry it on. */
    record Declined(Optional<StaffId> by) implements NominationFact {}

    /** It was named. */
    record Named(String title, Label label, LocalDate on, LocalDate watchedUntil) implements NominationFact {}

    /** The title was withdrawn. */
    record Withdrawn() implements NominationFact {}

    /** A story for the roll; about which of the household, by number from 1. */
    record StoryTold(Sealed text, List<Integer> about) implements NominationFact {
        public StoryTold {
            about = ImmutableList.copyOf(about);
        }
    }

    /** Somebody of the household said whether the story may be told. */
    record Consented(int member, boolean yes) implements NominationFact {}

    /** Somebody objected; for the district alone. */
    record Objected(int number, Sealed words, Sealed objector) implements NominationFact {}

    /** An objection was answered; for the district alone. */
    record ObjectionAnswered(int number, boolean upheld) implements NominationFact {}

    /** What was said when it was settled, and what was known then; for the district alone. */
    record SettledBecause(Step step, AskedFirst asked, long known, LocalDate until, Sealed words)
            implements NominationFact {}

    /** Why a title was withdrawn; for the district alone. */
    record WithdrawnBecause(WithdrawCause cause) implements NominationFact {}
}
