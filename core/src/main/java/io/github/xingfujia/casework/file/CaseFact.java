package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.PauseReason;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a case (案件事实). The compartment each stands in is part of its meaning: common facts hold no
 * narrative, a party's facts are that party's, staff facts reach no party.
 */
public sealed interface CaseFact extends Fact {

    // --- common: what both parties may know

    /** The case was opened and one post is accountable from this instant. */
    record Opened(
            String number,
            Channel channel,
            String category,
            DivisionCode place,
            PostId accountable,
            Optional<PostId> received,
            LocalDate occurredOn)
            implements CaseFact {}

    /** Another post is accountable from this instant: the only fact that moves it. */
    record AccountableMoved(PostId to) implements CaseFact {}

    /** A mediator was assigned. */
    record HandlerAssigned(StaffId handler) implements CaseFact {}

    /** The mediator no longer handles it. */
    record HandlerReleased(StaffId handler) implements CaseFact {}

    /** The handling ended in one of the coded ways. */
    record Ended(Ending ending) implements CaseFact {}

    /** The file was closed. */
    record Closed() implements CaseFact {}

    // --- p1, p2: what belongs to one party

    /** A party as she, or the applicant, described her; sealed by whoever spoke, never by whom it is about. */
    record PartyDescribed(
            Side side,
            PersonId person,
            Capacity capacity,
            SafeContact contact,
            Sealed name,
            Optional<Sealed> phone,
            Optional<Sealed> residentId)
            implements CaseFact {}

    /**
     * What a party is called stands for her in this case beside the pseudonym she is known by, so that a name that two bear is
     * noticed: with a number of her own, or as the second of two of one name, she is not known by it.
     */
    record PartyCalled(Side side, PersonId called) implements CaseFact {}

    /** What a party is called over the home: with a phone that is told later she is known by both, and by it alone nobody is. */
    record PartyNamed(Side side, PersonId name) implements CaseFact {}

    /** By her name and phone the gate knows a party over the home, so that what was found elsewhere shuts here too. */
    record PartyKnownAs(Side side, PersonId person) implements CaseFact {}

    /** A party said something. */
    record Said(Sealed words) implements CaseFact {}

    /** The applicant chose who handles, and who may never see. */
    record Wished(boolean districtOnly, Optional<PostId> post, List<PostId> neverPosts, List<StaffId> neverStaff)
            implements CaseFact {
        public Wished {
            neverPosts = ImmutableList.copyOf(neverPosts);
            neverStaff = ImmutableList.copyOf(neverStaff);
        }
    }

    /** The applicant agreed whether, from when, how and by whom the other party may be approached. */
    record ApproachAgreed(boolean approach, Optional<LocalDate> from, ApproachBy how, Optional<StaffId> by)
            implements CaseFact {}

    /** A party said how she may be reached; the rule itself stands on her {@code contact} stream. */
    record ContactAgreed(boolean reachable) implements CaseFact {}

    /** The applicant took her agreement back. */
    record ApproachWithdrawn() implements CaseFact {}

    /** The party clearly refused mediation, which ends it (人民调解法 17). */
    record MediationRefused() implements CaseFact {}

    // --- staff: what reaches no party

    /**
     * What one party keeps seeing as the holder of the case (safety invariant 3): a move that follows from what the
     * other party said alone must not show.
     */
    record FaceKept(Side to, PostId accountable, Optional<StaffId> handler) implements CaseFact {}

    /** Who received it first: she accepts, follows and refers (首接责任制, 重庆办法 20). */
    record Received(StaffId by) implements CaseFact {}

    /** In whose numbers and figures it stands, where someone barred from it would see those of the first post. */
    record Counted(PostId post) implements CaseFact {}

    /** A party was screened alone. */
    record SideScreened(Side side, GateClass found) implements CaseFact {}

    /** A party known by name was identified by number. */
    record PartyIdentified(Side side, PersonId person) implements CaseFact {}

    /** A party was interviewed alone. */
    record Interviewed(Side side) implements CaseFact {}

    /** Something new happened to a party. */
    record IncidentTold(Side side) implements CaseFact {}

    /** Someone proposed, with a reason, to lift what this case found of a party; another must confirm. */
    record LiftProposed(Side side, StaffId by, Sealed reason) implements CaseFact {}

    /** Another confirmed it: what this case found of the party is lifted. */
    record LiftConfirmed(Side side) implements CaseFact {}

    /** Someone of the district decided, with a reason, that a party is asked no more; another must decide the same. */
    record LeftUnasked(Side side, StaffId by, Sealed reason) implements CaseFact {}

    /** A duty is open. */
    record DutyOpened(Duty duty, Side side) implements CaseFact {}

    /** A duty was done, by whom the entry says. */
    record DutyDone(Duty duty, Side side) implements CaseFact {}

    /** Danger of a party was reported. */
    record DangerReported(Side side, DangerReport report) implements CaseFact {}

    /** What it is about and how grave it looks. */
    record Triaged(String category, Risk risk, boolean minors, List<String> complexities) implements CaseFact {
        public Triaged {
            complexities = ImmutableList.copyOf(complexities);
        }
    }

    /** Triage found a kind of matter that goes to the district at once. */
    record SentByCategory(String category) implements CaseFact {}

    /** The matcher found that this is the same matter as an earlier case. */
    record SameMatter(CaseId earlier) implements CaseFact {}

    /** The district hints that the matter may be on file elsewhere, without saying where. */
    record MatchHinted() implements CaseFact {}

    /** A mediator, or someone for her, said how she is related to a party. */
    record RelationDisclosed(StaffId staff, Relation relation) implements CaseFact {}

    /** A party challenged a mediator. */
    record Challenged(StaffId staff, Side by) implements CaseFact {}

    /** Why the mediator was chosen: asked for by name, or with the fewest open cases of so many who could have had it. */
    record HandlerChosen(StaffId handler, boolean byName, int openCases, int among) implements CaseFact {}

    /** The other party was approached for the first time. */
    record Approached(ApproachBy how) implements CaseFact {}

    /** A session was planned; a separate one {@code with} one side. */
    record SessionPlanned(
            int session, ContactForm form, Optional<Side> with, StaffId mediator, Instant from, Instant until)
            implements CaseFact {}

    /** A planned session was started. */
    record SessionStarted(int session) implements CaseFact {}

    /** A planned session will not be held. */
    record SessionCancelled(int session) implements CaseFact {}

    /** An attempt to persuade or settle was made; {@code onTheSpot} when it was not planned through the gate. */
    record Attempted(AttemptResult result, ContactForm form, boolean onTheSpot, Optional<Sealed> minutes)
            implements CaseFact {}

    /**
     * Somebody who had the case no more persuaded on the spot; it neither counts nor settles, for whoever has it in hand
     * steers it.
     */
    record AttemptedBeside(AttemptResult result, ContactForm form, Optional<Sealed> minutes) implements CaseFact {}

    /**
     * The attempt before was recorded by mistake; it stays in the file, and the duties it opened stay open.
     *
     * @param unsettled how many attempts count from here on
     * @param settled whether an attempt before it had settled the dispute
     * @param session the session that is to be recorded again
     * @param reason why it does not hold
     */
    record AttemptStruck(int unsettled, boolean settled, Optional<Integer> session, Sealed reason)
            implements CaseFact {}

    /** What came of a started session was recorded: it counts once. */
    record SessionRecorded(int session) implements CaseFact {}

    /** The rule book was asked: what it came to, and the post that is accountable, guides or takes over from then. */
    record Reviewed(Step step, PostId to, DecisionReference decision) implements CaseFact {}

    /** The district guides: the post keeps the case, this adviser is named. */
    record AdviserNamed(PostId post, StaffId adviser) implements CaseFact {}

    /** A post took the case over, with a reason. */
    record TakenOver(PostId from, Sealed reason) implements CaseFact {}

    /** A post gave the case back, with a coded reason. */
    record Returned(PostId from, PostId to, ReturnReason reason) implements CaseFact {}

    /** The accountable post must have moved the case on by then. */
    record DueSet(Instant start, String period, Instant dueAt, boolean provisional) implements CaseFact {}

    /** The clock stands still. */
    record Paused(PauseReason reason) implements CaseFact {}

    /** The clock runs again. */
    record Resumed() implements CaseFact {}

    /** The party in whose compartment this stands agreed to more time. */
    record ExtensionAgreed(String period) implements CaseFact {}

    /** All parties agreed to more time. */
    record Extended(String period) implements CaseFact {}

    /** The due date passed without the case having moved on. */
    record Overdue(Instant dueAt) implements CaseFact {}
}
