package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.TellingWay;
import io.github.xingfujia.protection.ViolenceKind;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a violence file (专档事实). The compartment each stands in is part of its meaning: what somebody said
 * stands with who said it, the common stream holds no word of anybody.
 */
public sealed interface FileFact extends Fact {

    // --- common

    /** Violence was registered and one post is accountable from this instant; {@code matter} is what it came from in another room. */
    record Registered(
            String number,
            FileChannel channel,
            DivisionCode place,
            PostId accountable,
            Optional<PostId> received,
            LocalDate occurredOn,
            Optional<String> matter)
            implements FileFact {}

    /** Another post is accountable from this instant: the only fact that moves it. */
    record AccountableMoved(PostId to) implements FileFact {}

    /** Somebody handles it by name. */
    record HandlerNamed(StaffId handler) implements FileFact {}

    /** Somebody proposed, with a reason, to close it as what only two may say; another must confirm. */
    record CloseProposed(StaffId by, CloseReason reason, Sealed because) implements FileFact {}

    /** It was closed; {@code rounds} are the days on which she is asked how she is. */
    record Closed(CloseReason reason, List<LocalDate> rounds) implements FileFact {
        public Closed {
            rounds = ImmutableList.copyOf(rounds);
        }
    }

    /** It is handled again. */
    record Reopened() implements FileFact {}

    /** She agreed, asked alone, that the respondent is told: on which day, how, by whom. */
    record TellingAgreed(LocalDate on, TellingWay how, StaffId by) implements FileFact {}

    /** The respondent was told, by an order, a letter or a talk, that there is something: only now he may know. */
    record RespondentTold() implements FileFact {}

    // --- whoever spoke

    /** Somebody of the file as she, or whoever spoke, described her. */
    record PersonDescribed(
            Speaker role,
            PersonId person,
            Sex sex,
            Capacity capacity,
            SafeContact contact,
            Sealed name,
            Optional<Sealed> phone,
            Optional<Sealed> residentId)
            implements FileFact {}

    /** How somebody of the file may safely be reached, as she said after she was described; without a number the one known stays. */
    record ContactAgreed(Speaker role, SafeContact rule, Optional<Sealed> phone) implements FileFact {}

    /** What the respondent is to the victim, and which kinds of violence were told of. */
    record ViolenceTold(FamilyRelation relation, List<ViolenceKind> kinds) implements FileFact {
        public ViolenceTold {
            kinds = ImmutableList.copyOf(kinds);
        }
    }

    /** Somebody said something. */
    record Said(Sealed words) implements FileFact {}

    /** What somebody said speaks of these circumstances, by the county's words. */
    record WordsWeigh(List<String> circumstances) implements FileFact {
        public WordsWeigh {
            circumstances = ImmutableList.copyOf(circumstances);
        }
    }

    /** The applicant chose who handles, and who may never see. */
    record Wished(boolean districtOnly, Optional<PostId> post, List<PostId> neverPosts, List<StaffId> neverStaff)
            implements FileFact {
        public Wished {
            neverPosts = ImmutableList.copyOf(neverPosts);
            neverStaff = ImmutableList.copyOf(neverStaff);
        }
    }

    /** A minor of the household was recorded. */
    record MinorRecorded(int minor, PersonId person, Optional<LocalDate> bornOn, boolean childOfVictim, Sealed name)
            implements FileFact {}

    // --- staff

    /** Who received it first: she accepts, follows and refers (首接责任制, 重庆办法 20). */
    record Received(StaffId by) implements FileFact {}

    /** Somebody works for the victim no more: she is related to somebody in the file. */
    record Conflicted(StaffId staff) implements FileFact {}

    /** Somebody gave another number or name for the victim; written without a reason before {@link AnotherVictimNamed}, and not any more. */
    record NumberProposed(PersonId person, StaffId by) implements FileFact {}

    /** What the respondent is called in this file: whoever is described anew is told from another by it, and by his number. */
    record RespondentNamed(PersonId name) implements FileFact {}

    /** Somebody says that another than was named is said to do it, and why; it is so once a second says the same. */
    record AnotherNamed(PersonId person, StaffId by, Sealed because) implements FileFact {}

    /** Somebody says that the victim is another, by number or name, and why; it is so once a second says the same. */
    record AnotherVictimNamed(PersonId person, StaffId by, Sealed because) implements FileFact {}

    /** The matcher knows the victim in a dispute: what the file finds shuts her gate there too; it is opened to nobody by that. */
    record KnownAlso(PersonId person) implements FileFact {}

    /** What the victim is called over the home: with a phone that is told later the gate knows her by both (decision 207). */
    record VictimNamed(PersonId name) implements FileFact {}

    /** Somebody named a colleague at the centre as related; facts of today bar her by the first word ({@link Conflicted}). */
    record RelationNamed(StaffId staff, StaffId by) implements FileFact {}

    /** Why somebody is said to be related. */
    record RelationReasoned(StaffId staff, Sealed reason) implements FileFact {}

    /** One of two says that somebody is not related after all, for a reason; she is barred until another says so too. */
    record ClearingProposed(StaffId staff, StaffId by, Sealed reason) implements FileFact {}

    /** Somebody turned out not to be related, for a reason, by two. */
    record RelationCleared(StaffId staff, Sealed reason) implements FileFact {}

    /**
     * The victim was assessed. {@code found} is what instrument and circumstances come to, {@code grade} what holds with
     * the judgement, which may only raise it; {@code answers} are the items she affirmed, sealed as her word.
     */
    record Assessed(
            boolean asked,
            Optional<String> instrument,
            int score,
            boolean flagged,
            List<String> circumstances,
            GateClass found,
            Optional<GateClass> judged,
            GateClass grade,
            List<String> articles,
            Optional<Sealed> answers,
            Optional<Sealed> reason)
            implements FileFact {
        public Assessed {
            circumstances = ImmutableList.copyOf(circumstances);
            articles = ImmutableList.copyOf(articles);
        }
    }

    /** Whoever assessed asked about what words spoke of, and it is not so. */
    record WordsAnswered(List<String> circumstances) implements FileFact {
        public WordsAnswered {
            circumstances = ImmutableList.copyOf(circumstances);
        }
    }

    /** A second assessor judged what one had found without an instrument; {@code reason} is why. */
    record SecondJudged(GateClass grade, StaffId by, Sealed reason) implements FileFact {}

    /** Something new happened: what was assessed no longer holds. */
    record IncidentTold(LocalDate occurredOn) implements FileFact {}

    /** The victim wants the matter dropped; that closes nothing, she is seen alone. */
    record Withdrew() implements FileFact {}

    /** The victim was interviewed alone. */
    record Interviewed(boolean toldOfProtectionOrder) implements FileFact {}

    /** Somebody proposed, with a reason, to lift what this file found; another must confirm. */
    record LiftProposed(StaffId by, Sealed reason) implements FileFact {}

    /** What she said of it herself, asked alone. */
    record LiftWilled(Sealed will) implements FileFact {}

    /** Another confirmed it. */
    record LiftConfirmed() implements FileFact {}

    /** Somebody asked about a child, or the child itself, alone. */
    record MinorAsked(int minor, ChildFinding found) implements FileFact {}

    /** Something is owed; {@code minor} is whom it concerns, 0 for the victim. */
    record DutyOpened(Duty duty, int minor, PostId owner, Instant dueAt, boolean offered, List<String> cites)
            implements FileFact {
        public DutyOpened {
            cites = ImmutableList.copyOf(cites);
        }
    }

    /** What was owed was done; or offered and declined. */
    record DutyDone(Duty duty, int minor, boolean declined) implements FileFact {}

    /** What was done of what was owed, on which day and by whom. */
    record DutyRecorded(Duty duty, int minor, LocalDate on, StaffId by, Sealed what) implements FileFact {}

    /** Grave danger was reported. */
    record DangerReported(DangerReport report) implements FileFact {}

    /** What was owed was not done in time, and whoever is above is told. */
    record DutyClimbed(Duty duty, int minor, PostId to) implements FileFact {}

    /** An item of evidence was registered; {@code note} is sealed as the word of whoever gave it. */
    record EvidenceRegistered(
            int item,
            String kind,
            EvidenceHolder holder,
            EvidenceHolder obtainedFrom,
            LocalDate obtainedOn,
            Optional<String> sha256,
            Optional<Sealed> note)
            implements FileFact {}

    /** An item of evidence was handed on. */
    record EvidenceHanded(int item, EvidenceHolder to, LocalDate on) implements FileFact {}

    /** A visit was planned. */
    record VisitPlanned(int visit, List<StaffId> staff, Instant from, Instant until, Instant alarmAt)
            implements FileFact {
        public VisitPlanned {
            staff = ImmutableList.copyOf(staff);
        }
    }

    /** A department said what a task that was sent from here came to. */
    record TaskAnswered(String task, String kind, String action, String outcome, LocalDate on) implements FileFact {}

    /** Those who visit are there. */
    record VisitCheckedIn(int visit, Optional<StaffId> by) implements FileFact {}

    /** Those who visited are away again, safe. */
    record VisitCheckedOut(int visit, Optional<StaffId> by) implements FileFact {}

    /** Those who visited did not tell in time that they are safe. */
    record VisitAlarmed(int visit, PostId to) implements FileFact {}

    /** A planned visit is not made. */
    record VisitCancelled(int visit) implements FileFact {}

    /** She was asked, after closing, how she is; {@code next} are the days still to come. */
    record FollowedUp(boolean reached, boolean safe, List<LocalDate> next) implements FileFact {
        public FollowedUp {
            next = ImmutableList.copyOf(next);
        }
    }

    /** A round after closing was not made in time. */
    record FollowUpOverdue(LocalDate round, PostId to) implements FileFact {}
}
