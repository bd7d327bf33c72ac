package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.evaluation.AskedFirst;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.ConsentHow;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.ObjectionReason;
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
            List<PersonId> namesakes,
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
            namesakes = ImmutableList.copyOf(namesakes);
            papers = ImmutableList.copyOf(papers);
        }
    }

    /** It is this member of the team who was put forward. */
    record OfTheTeam(StaffId staff) implements NominationFact {}

    /** Her title rests: she has no certificate. */
    record Rested() implements NominationFact {}

    /** She holds a certificate again, and her title. */
    record Resumed() implements NominationFact {}

    /** These of the household, by number from 1, were each asked alone and agreed to be put forward and named in public. */
    record FamilyAgreed(List<Integer> members, LocalDate on) implements NominationFact {
        public FamilyAgreed {
            members = ImmutableList.copyOf(members);
        }
    }

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

    /** One of protection staff would let it pass although something is known; another has to say so too. For the district alone. */
    record ClearingProposed(Step step, long known, StaffId by, Sealed words) implements NominationFact {}

    /** People have to look before the step is taken; why is not written down anywhere. */
    record Held(Step step, Optional<StaffId> by) implements NominationFact {}

    /** They have looked. */
    record Settled(Settlement outcome) implements NominationFact {}

    /** A village, a town or the district does not carry it on. */
    record Declined(Optional<StaffId> by) implements NominationFact {}

    /** Somebody asked that others look at what was not carried on. */
    record SecondLook(Optional<StaffId> by) implements NominationFact {}

    /** It was named. */
    record Named(String title, Label label, LocalDate on, LocalDate watchedUntil) implements NominationFact {}

    /** The title was withdrawn. */
    record Withdrawn() implements NominationFact {}

    /** A story for the roll; about which of the household, by number from 1. */
    record StoryTold(Sealed text, List<Integer> about, Optional<StaffId> by) implements NominationFact {
        public StoryTold {
            about = ImmutableList.copyOf(about);
        }
    }

    /** Somebody of the household said whether the story may be told; when and how was not written down then. */
    record Consented(int member, boolean yes) implements NominationFact {}

    /** Somebody of the household said whether the story may be told, when and how. */
    record ConsentTaken(int member, boolean yes, LocalDate on, ConsentHow how) implements NominationFact {}

    /** Somebody objected; for the district alone. */
    record Objected(int number, Sealed words, Sealed objector) implements NominationFact {}

    /** What was objected may mean danger: protection staff alone read and answer it. */
    record ObjectionAlarmed(int number) implements NominationFact {}

    /** What an objection came to, why, by whom, and what whoever objected is told; for the district alone. */
    record ObjectionTold(int number, ObjectionReason reason, Sealed why, Sealed reply, Optional<StaffId> by)
            implements NominationFact {}

    /** An objection was answered; for the district alone. */
    record ObjectionAnswered(int number, boolean upheld) implements NominationFact {}

    /** What was said when it was settled, by whom, and what was known then; for the district alone. */
    record SettledBecause(Step step, AskedFirst asked, long known, LocalDate until, Sealed words, Optional<StaffId> by)
            implements NominationFact {}

    /** One of protection staff would put what may mean danger away; another has to say so too. For the district alone. */
    record AlarmAnswerProposed(int number, StaffId by) implements NominationFact {}

    /** Something speaks against whoever holds the title, and so much was known then; for the district alone. */
    record TitleRaised(long known) implements NominationFact {}

    /** Why it was not carried on, and who said so; for the district alone. */
    record DeclinedBecause(DeclineCause cause, Optional<Sealed> words, Optional<StaffId> by)
            implements NominationFact {}

    /** Why a title was withdrawn; for the district alone. */
    record WithdrawnBecause(WithdrawCause cause) implements NominationFact {}
}
