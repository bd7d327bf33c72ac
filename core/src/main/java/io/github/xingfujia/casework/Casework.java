package io.github.xingfujia.casework;

import io.github.xingfujia.casework.complaints.ComplaintActs;
import io.github.xingfujia.casework.court.AnswerActs;
import io.github.xingfujia.casework.court.DelegateActs;
import io.github.xingfujia.casework.escalation.ClockActs;
import io.github.xingfujia.casework.escalation.DiscloseAct;
import io.github.xingfujia.casework.escalation.GiveBackAct;
import io.github.xingfujia.casework.escalation.ReviewAct;
import io.github.xingfujia.casework.escalation.TakeOverAct;
import io.github.xingfujia.casework.escalation.WishAct;
import io.github.xingfujia.casework.handling.AgreeAct;
import io.github.xingfujia.casework.handling.ApproachAct;
import io.github.xingfujia.casework.handling.AssignAct;
import io.github.xingfujia.casework.handling.ChallengeAct;
import io.github.xingfujia.casework.handling.EndAct;
import io.github.xingfujia.casework.handling.PlanAct;
import io.github.xingfujia.casework.handling.RecordAct;
import io.github.xingfujia.casework.handling.RefuseAct;
import io.github.xingfujia.casework.handling.StartAct;
import io.github.xingfujia.casework.handling.StrikeAct;
import io.github.xingfujia.casework.handling.WithdrawAct;
import io.github.xingfujia.casework.intake.ContactAct;
import io.github.xingfujia.casework.intake.DescribeAct;
import io.github.xingfujia.casework.intake.FileMatchAct;
import io.github.xingfujia.casework.intake.MatchAct;
import io.github.xingfujia.casework.intake.SafetyActs.ConfirmLift;
import io.github.xingfujia.casework.intake.SafetyActs.Done;
import io.github.xingfujia.casework.intake.SafetyActs.Incident;
import io.github.xingfujia.casework.intake.SafetyActs.Interview;
import io.github.xingfujia.casework.intake.SafetyActs.Lift;
import io.github.xingfujia.casework.intake.SafetyActs.Reported;
import io.github.xingfujia.casework.intake.ScreenAct;
import io.github.xingfujia.casework.intake.TellMoreAct;
import io.github.xingfujia.casework.intake.TriageAct;
import io.github.xingfujia.casework.papers.AgreementActs;
import io.github.xingfujia.casework.papers.CloseAct;
import io.github.xingfujia.casework.papers.DrawAct;
import io.github.xingfujia.casework.papers.LeaveUnaskedAct;
import io.github.xingfujia.casework.papers.SignActs;
import io.github.xingfujia.casework.revisits.ArrangeRevisitAct;
import io.github.xingfujia.casework.revisits.PursueAct;
import io.github.xingfujia.casework.revisits.RevisitActs;
import io.github.xingfujia.casework.sweeps.FindingActs;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Retrace.Progress;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door to disputes (纠纷办理): from intake to closed. Every method is one command or one look and goes the one
 * way; a refusal names the command to call next.
 */
public final class Casework {

    private final CaseworkRoom room;
    private final Way way;
    private final Asking asking;

    Casework(CaseworkRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Opens a case; exactly one post is accountable from then on. */
    public Outcome<CaseId> open(OpenCase command) {
        return way.run(asking, room.intake().open(), command);
    }

    /** Reports a matter without login; the place is required. */
    public Outcome<CaseId> report(OpenCase command) {
        return way.run(asking, room.intake().report(), command);
    }

    /** Tells whoever reported without login how that stands; {@code sent} is the id under which she sent it. */
    public Outcome<ToldCase> told(CommandId sent) {
        return way.look(asking, room.views().told(), sent);
    }

    /** Adds words to what was reported without login, 1 to 4000 characters; they are kept as its sender's. */
    public Outcome<ToldCase> tellMore(CommandId sent, String words) {
        return way.run(asking, room.intake().tellMore(), new TellMoreAct.TellMore(sent, words));
    }

    /** Reports a sweep of an area; no finding is a complete report. */
    public Outcome<List<FindingId>> sweep(Sweep command) {
        return way.run(asking, room.sweeps().sweep(), command);
    }

    /** Lists the findings of the actor's post that may still be used, by the time they expire. */
    public Page<FindingLine> findings(Optional<String> after, int limit) {
        return way.list(asking, room.sweeps().findings(), Filter.everything(), after, limit);
    }

    /** Opens a case from a finding, which keeps the key of the case and is gone from the list. */
    public Outcome<CaseId> follow(FindingId finding, OpenCase command) {
        return way.run(asking, room.sweeps().follow(), new FindingActs.Follow(finding, command));
    }

    /**
     * Records that a finding, looked at again, was nothing, and why, in up to 2000 characters. One of violence is set aside by the district
     * only, and never without 4 characters at least.
     */
    public Outcome<FindingId> dismiss(FindingId finding, String reason) {
        Checks.of().text("reason", reason, 0, 2000).orThrow();
        return way.run(asking, room.sweeps().dismiss(), new FindingActs.Dismiss(finding, reason));
    }

    /** Lists the findings that were set aside with a reason and would not yet have expired, by the time they would; for whoever may see
     * the finding. */
    public Page<FindingLine> setAside(Optional<String> after, int limit) {
        return way.list(asking, room.sweeps().setAside(), Filter.everything(), after, limit);
    }

    /** Shows when and why a finding was set aside. */
    public Outcome<SetAsideView> whySetAside(FindingId finding) {
        return way.look(asking, room.sweeps().whySetAside(), finding);
    }

    /** Takes back that a finding was nothing, while it may still be used; it goes on under the key returned. */
    public Outcome<FindingId> reinstate(FindingId finding) {
        return way.run(asking, room.sweeps().reinstate(), new FindingActs.Reinstate(finding));
    }

    /** Records what one party, asked alone, answered. */
    public Outcome<Screening> screen(CaseId id, Person person, Screen screen) {
        return way.run(asking, room.intake().screen(), ScreenAct.ScreenParty.of(id, person, screen));
    }

    /** Records what the party on a side, asked alone, answered; it holds under every number she is known by. */
    public Outcome<Screening> screen(CaseId id, Side side, Screen screen) {
        return way.run(asking, room.intake().screen(), ScreenAct.ScreenParty.of(id, side, Optional.empty(), screen));
    }

    /** Records the same, and from now on knows her by {@code number} too: refused when it stands on the other side. */
    public Outcome<Screening> screen(CaseId id, Side side, ResidentId number, Screen screen) {
        return way.run(asking, room.intake().screen(), ScreenAct.ScreenParty.of(id, side, Optional.of(number), screen));
    }

    /** Records the separate interview: whether she was told of the protection order, and wants shuttle mediation. */
    public Outcome<CaseId> interview(CaseId id, Side side, boolean toldOfProtectionOrder, boolean wantsShuttle) {
        return way.run(asking, room.intake().interview(), new Interview(id, side, toldOfProtectionOrder, wantsShuttle));
    }

    /** Records that something new happened to a party: her screen no longer holds. */
    public Outcome<CaseId> incident(CaseId id, Side side) {
        return way.run(asking, room.intake().incident(), new Incident(id, side));
    }

    /** Proposes to lift what this case found of a party, if it can be lifted: her recorded will and a reason. */
    public Outcome<CaseId> lift(CaseId id, Side side, String reason) {
        return way.run(asking, room.intake().lift(), new Lift(id, side, text("reason", reason)));
    }

    /** Confirms a proposed lifting as the second of two staff; only now it is lifted. */
    public Outcome<CaseId> confirmLift(CaseId id, Side side) {
        return way.run(asking, room.intake().confirmLift(), new ConfirmLift(id, side));
    }

    /** Records that a duty was done. */
    public Outcome<CaseId> done(CaseId id, Duty duty, Side side) {
        return way.run(asking, room.intake().duty(), new Done(id, duty, side));
    }

    /** Records that the danger of a party was reported: what alone does a duty to report it. */
    public Outcome<CaseId> reported(CaseId id, Duty duty, Side side, List<DangerReport> made) {
        return way.run(asking, room.intake().reported(), new Reported(id, duty, side, made));
    }

    /** Says what the case is about and what makes it hard. */
    public Outcome<CaseId> triage(CaseId id, Triage triage) {
        return way.run(asking, room.intake().triage(), new TriageAct.TriageCase(id, triage));
    }

    /** Adds the other party, by the applicant's word, to a case that has none yet. */
    public Outcome<CaseId> describe(CaseId id, Person other) {
        return way.run(asking, room.intake().describe(), new DescribeAct.DescribeOther(id, other));
    }

    /** Records whom the applicant wants now, and whom never; the case moves if its post may no longer see it. */
    public Outcome<CaseId> wish(CaseId id, HandlerWish wish) {
        return way.run(asking, room.escalation().wish(), new WishAct.WishHandler(id, wish));
    }

    /** Records whether, from when, how and by whom the applicant lets the other party be approached. */
    public Outcome<CaseId> agree(CaseId id, ApproachTerms terms) {
        return way.run(asking, room.handling().agree(), new AgreeAct.AgreeApproach(id, terms));
    }

    /**
     * Records how a party herself says she may safely be reached; her latest word holds for every message not yet sent. Without a
     * number the one she gave before is kept, unless she is not to be reached at all.
     */
    public Outcome<CaseId> contact(CaseId id, Side side, SafeContact rule, Optional<String> phone) {
        rule.check(phone.or(() -> Optional.of("")), Checks.of()).orThrow();
        return way.run(
                asking, room.intake().contact(), new ContactAct.AgreeContact(id, side, rule, Person.checked(phone)));
    }

    /** Takes the applicant's agreement back; what was planned with the other party is cancelled. */
    public Outcome<CaseId> withdraw(CaseId id) {
        return way.run(asking, room.handling().withdraw(), new WithdrawAct.WithdrawApproach(id));
    }

    /** Approaches the other party for the first time, as agreed. */
    public Outcome<CaseId> approach(CaseId id, ApproachBy how) {
        return way.run(asking, room.handling().approach(), new ApproachAct.ApproachOther(id, how));
    }

    /** Records that someone is related to a party. */
    public Outcome<CaseId> disclose(CaseId id, StaffId staff, Relation relation) {
        return way.run(asking, room.escalation().disclose(), new DiscloseAct.DiscloseRelation(id, staff, relation));
    }

    /** Records that a party does not accept a mediator. */
    public Outcome<CaseId> challenge(CaseId id, StaffId staff, Side by) {
        return way.run(asking, room.handling().challenge(), new ChallengeAct.ChallengeHandler(id, staff, by));
    }

    /** Assigns the mediator of the post who may handle it and has the fewest open cases. */
    public Outcome<Assignment> assign(CaseId id) {
        return way.run(asking, room.handling().assign(), new AssignAct.AssignHandler(id, Optional.empty()));
    }

    /** Assigns this mediator, or says why not. */
    public Outcome<Assignment> assign(CaseId id, StaffId mediator) {
        return way.run(asking, room.handling().assign(), new AssignAct.AssignHandler(id, Optional.of(mediator)));
    }

    /** Plans a session; returns its number within the case. */
    public Outcome<Integer> plan(CaseId id, PlanSession session) {
        return way.run(asking, room.handling().plan(), new PlanAct.Plan(id, session));
    }

    /** Starts a planned session; everything is asked again. */
    public Outcome<CaseId> start(CaseId id, int session) {
        return way.run(asking, room.handling().start(), new StartAct.Start(id, session));
    }

    /** Records an attempt that was made. */
    public Outcome<CaseId> record(CaseId id, Attempt attempt) {
        return way.run(asking, room.handling().record(), new RecordAct.RecordAttempt(id, attempt));
    }

    /**
     * Strikes the last attempt as recorded by mistake, with the reason: by whoever recorded it, within the hours the county lays
     * down, while no decision rests on it. The entry and what it opened stay; it no longer counts.
     */
    public Outcome<CaseId> strike(CaseId id, String reason) {
        return way.run(asking, room.handling().strike(), new StrikeAct.StrikeAttempt(id, text("reason", reason)));
    }

    /** Records that a party clearly refuses mediation, which ends it. */
    public Outcome<CaseId> refuse(CaseId id, Side side) {
        return way.run(asking, room.handling().refuse(), new RefuseAct.RefuseMediation(id, side));
    }

    /** Asks the county's rule book whether the case stays, climbs, is guided or taken over. */
    public Outcome<Escalation> review(CaseId id) {
        return way.run(asking, room.escalation().review(), new ReviewAct.ReviewCase(id));
    }

    /** Takes the case over to the actor's post, with a reason. */
    public Outcome<CaseId> takeOver(CaseId id, String reason) {
        return way.run(asking, room.escalation().takeOver(), new TakeOverAct.TakeOver(id, text("reason", reason)));
    }

    /** Gives the case back to the post it came from. */
    public Outcome<CaseId> giveBack(CaseId id, ReturnReason reason) {
        return way.run(asking, room.escalation().giveBack(), new GiveBackAct.GiveBack(id, reason));
    }

    /** Stops the clock. */
    public Outcome<CaseId> pause(CaseId id, PauseReason reason) {
        return way.run(asking, room.escalation().pause(), new ClockActs.Pause(id, reason));
    }

    /** Lets the clock run again. */
    public Outcome<CaseId> resume(CaseId id) {
        return way.run(asking, room.escalation().resume(), new ClockActs.Resume(id));
    }

    /** Gives more time, such as {@code 30d}, when every party agreed. */
    public Outcome<CaseId> extend(CaseId id, String period, List<Side> agreed) {
        return way.run(asking, room.escalation().extend(), new ClockActs.Extend(id, period, agreed));
    }

    /** Draws up the agreement of a settled dispute; returns what the drafter is reminded of, which never blocks. */
    public Outcome<List<Advice>> draw(CaseId id, Agreement agreement) {
        return way.run(asking, room.papers().draw(), new DrawAct.DrawAgreement(id, agreement));
    }

    /** Records that a party signed, together with the other ({@code JOINT}) or not ({@code SHUTTLE}). */
    public Outcome<CaseId> sign(CaseId id, Side side, SignatureForm how, ContactForm met) {
        return way.run(asking, room.papers().sign(), new SignActs.Sign(id, side, how, met));
    }

    /** Records the signature of the mediator who acts. */
    public Outcome<CaseId> signAsMediator(CaseId id) {
        return way.run(asking, room.papers().signAsMediator(), new SignActs.MediatorSign(id));
    }

    /** Records the seal of the committee. */
    public Outcome<CaseId> seal(CaseId id) {
        return way.run(asking, room.papers().seal(), new SignActs.Seal(id));
    }

    /** Records that a party was handed her copy of the agreement. */
    public Outcome<CaseId> handCopy(CaseId id, Side side) {
        return way.run(asking, room.papers().handCopy(), new AgreementActs.HandCopy(id, side));
    }

    /** Records that the parties jointly applied for judicial confirmation on a day. */
    public Outcome<CaseId> applyForConfirmation(CaseId id, LocalDate on, List<Side> jointly) {
        return way.run(asking, room.papers().applyForConfirmation(), new AgreementActs.Apply(id, on, jointly));
    }

    /** Records what the court made of the application. */
    public Outcome<CaseId> confirmed(CaseId id, Confirmation result, LocalDate on) {
        return way.run(asking, room.papers().confirmed(), new AgreementActs.Decided(id, result, on));
    }

    /** Records that a party was told of other routes after mediation failed. */
    public Outcome<CaseId> tellRoutes(CaseId id, Side side, List<Route> routes) {
        return way.run(asking, room.papers().tellRoutes(), new AgreementActs.Tell(id, side, routes));
    }

    /** Shows the agreement of a case, if one was drawn up. */
    public Outcome<AgreementView> agreement(CaseId id) {
        return way.look(asking, room.papers().agreement(), id);
    }

    /** Takes somebody's time for a revisit. */
    public Outcome<CaseId> arrangeRevisit(CaseId id, RevisitPlan plan) {
        return way.run(asking, room.revisits().arrange(), new ArrangeRevisitAct.Arrange(id, plan));
    }

    /**
     * Records a revisit, whenever it was; only near the day of a round it counts for one. Who could not speak safely is not
     * contacted again and is owed a screen alone; an agreement that is not kept is owed an answer.
     */
    public Outcome<CaseId> revisit(CaseId id, Revisit revisit) {
        return way.run(asking, room.revisits().record(), new RevisitActs.RecordRevisit(id, revisit));
    }

    /** Records what was done about an agreement that is not kept: who was urged, or told of her ways. */
    public Outcome<CaseId> pursue(CaseId id, Pursuit pursuit) {
        return way.run(asking, room.revisits().pursue(), new PursueAct.Pursue(id, pursuit));
    }

    /** Shows how the agreement is looked after, and what can be done when it is not kept. */
    public Outcome<FollowUpView> followUp(CaseId id) {
        return way.look(asking, room.revisits().followUp(), id);
    }

    /** Opens a case with the delegation of a court it came by; the answer is due in 3 working days of its receipt. */
    public Outcome<CaseId> openDelegated(OpenCase command, Delegation delegation) {
        return way.run(asking, room.court().openDelegated(), new DelegateActs.OpenDelegated(command, delegation));
    }

    /** Records that a court delegated a dispute that is here already; its time takes the place of the post's. */
    public Outcome<CaseId> delegate(CaseId id, Delegation delegation) {
        return way.run(asking, room.court().delegate(), new DelegateActs.Delegate(id, delegation));
    }

    /** Confirms to the court that the delegation is accepted; the time of its procedure runs from here. */
    public Outcome<CaseId> acceptDelegation(CaseId id) {
        return way.run(asking, room.court().accept(), new AnswerActs.Accept(id));
    }

    /** Tells the court that the delegation is not accepted; the handling ends unless somebody is to be protected. */
    public Outcome<CaseId> declineDelegation(CaseId id, DelegationRefusal reason) {
        return way.run(asking, room.court().decline(), new AnswerActs.Decline(id, reason));
    }

    /** Tells the court how it ended and returns its papers. */
    public Outcome<CaseId> reportToCourt(CaseId id) {
        return way.run(asking, room.court().report(), new AnswerActs.Report(id));
    }

    /** Shows how a case stands with the court that delegated it, and all that the court is told. */
    public Outcome<CourtView> courtLinkage(CaseId id) {
        return way.look(asking, room.court().linkage(), id);
    }

    /** Ends the handling. */
    public Outcome<CaseId> end(CaseId id, Ending ending) {
        return way.run(asking, room.handling().end(), new EndAct.EndCase(id, ending));
    }

    /**
     * Decides that a party who can never be asked alone is asked no more, so that an ended case can be closed; two of the district
     * do, each with a reason of 4 to 2000 characters. Nothing opens by it.
     */
    public Outcome<CaseId> leaveUnasked(CaseId id, Side side, String reason) {
        return way.run(
                asking,
                room.papers().leaveUnasked(),
                new LeaveUnaskedAct.LeaveUnasked(id, side, text("reason", reason)));
    }

    /** Closes the file. */
    public Outcome<CaseId> close(CaseId id) {
        return way.run(asking, room.papers().close(), new CloseAct.CloseCase(id));
    }

    /** Shows a case; the look is recorded before anything is opened. */
    public Outcome<CaseView> view(CaseId id) {
        return way.look(asking, room.views().look(), id);
    }

    /** Opens the file: who the parties are, what each said, what was tried and agreed; the look is recorded first. */
    public Outcome<CaseRecord> record(CaseId id) {
        return way.look(asking, room.views().file(), id);
    }

    /** Shows a party her own matter. */
    public Outcome<MyMatter> matter(CaseId id) {
        return way.look(asking, room.views().matter(), id);
    }

    /**
     * Complains about the handling, as a party or for one; received above the post that handles it, and kept from it.
     */
    public Outcome<ComplaintId> complain(CaseId id, String words) {
        return way.run(asking, room.complaints().complain(), new ComplaintActs.Complain(id, text("words", words)));
    }

    /** Lists the complaints that wait for an answer of the actor's post, the oldest first. */
    public Page<ComplaintLine> complaints(Optional<String> after, int limit) {
        return way.list(asking, room.complaints().waiting(), Filter.everything(), after, limit);
    }

    /** Opens what was complained about; the look is recorded first. */
    public Outcome<ComplaintView> complaint(ComplaintId id) {
        return way.look(asking, room.complaints().look(), id);
    }

    /** Answers a complaint; who made it sees in her matter that it was answered. */
    public Outcome<ComplaintId> answerComplaint(ComplaintId id, String words) {
        return way.run(asking, room.complaints().answer(), new ComplaintActs.AnswerComplaint(id, text("words", words)));
    }

    /** Lists what I may open, by due time. */
    public Page<CaseLine> mine(Optional<String> after, int limit) {
        return way.list(asking, room.views().listing(), Filter.everything(), after, limit);
    }

    /** Counts what is in hand and what is late at each post; empty for whoever does not supervise. No case is named. */
    public Backlog backlog() {
        return way.count(asking, room.views().backlog(), Filter.everything());
    }

    /** Lists what cases take of the actor's own time, from today on for a month: the sessions and revisits that still stand. */
    public Outcome<List<DiaryLine>> diary() {
        return way.look(asking, room.views().diary(), 0);
    }

    /** Finds the case of that number among what I may open. */
    public Optional<CaseLine> numbered(String number) {
        Checks.of().line("number", number, 1, 100).orThrow();
        Filter filter = new Filter.Equal("number", number);
        return way.list(asking, room.views().listing(), filter, Optional.empty(), 1).rows().stream()
                .findFirst();
    }

    /**
     * Asks a proposed rule book what the reviews of a past period would have come to; the head and the district centre
     * only. What it can and cannot know: {@link Replay}.
     */
    public Outcome<Replayed> replay(Replay replay) {
        return way.retrace(asking, room.replay().run(), replay, Progress.NONE);
    }

    /** Asks the same and tells, in the caller's thread, how far the journal was read; what it throws ends the replay. */
    public Outcome<Replayed> replay(Replay replay, Progress progress) {
        return way.retrace(asking, room.replay().run(), replay, progress);
    }

    /**
     * Tells what was done lately at the actor's post in the cases she may open (本站动态): who did what and when, the newest
     * first; nothing that anybody said.
     */
    public Outcome<Activity> activity(ActivitySpan span) {
        return way.retrace(asking, room.activity().run(), span, Progress.NONE);
    }

    /** Decides that two cases are the same matter; for the matcher only. */
    public Outcome<CaseId> link(CaseId earlier, CaseId later) {
        return way.run(asking, room.intake().link(), new MatchAct.DecideMatch(earlier, later));
    }

    /** Decides that two cases are different matters; for the matcher only. */
    public Outcome<CaseId> dismissMatch(CaseId earlier, CaseId later) {
        return way.run(asking, room.intake().dismissMatch(), new MatchAct.DecideMatch(earlier, later));
    }

    /** Shows the matcher who stands in two cases that may be one, and about what; that it was looked at is on record. */
    public Outcome<MatchView> match(CaseId earlier, CaseId later) {
        return way.look(asking, room.intake().match(), room.intake().suspicion(earlier, later));
    }

    /** Shows the same of the dispute in which perhaps the victim of a file stands; nothing of the file is shown. */
    public Outcome<MatchView> fileMatch(CaseId dispute, ViolenceFileId file) {
        return way.look(asking, room.intake().match(), room.intake().suspicion(dispute, file));
    }

    /** Lists suspected duplicates that are not decided yet, the newest first; for the matcher only. */
    public Page<SuspectedMatch> matches(Optional<String> after, int limit) {
        return way.list(asking, room.intake().matches(), Filter.everything(), after, limit);
    }

    /** Decides that one side of a dispute is the victim of a file (同一人); for the matcher only. It opens neither. */
    public Outcome<CaseId> linkFile(CaseId dispute, ViolenceFileId file, Side she) {
        return way.run(
                asking, room.intake().linkFile(), new FileMatchAct.DecideFileMatch(dispute, file, Optional.of(she)));
    }

    /** Decides that nobody in a dispute is the victim of a file; for the matcher only. */
    public Outcome<CaseId> dismissFile(CaseId dispute, ViolenceFileId file) {
        return way.run(
                asking, room.intake().dismissFile(), new FileMatchAct.DecideFileMatch(dispute, file, Optional.empty()));
    }

    /** Lists disputes and files of perhaps one person that are not decided yet, the newest first; for the matcher only. */
    public Page<SuspectedFile> fileMatches(Optional<String> after, int limit) {
        return way.list(asking, room.intake().fileMatches(), Filter.everything(), after, limit);
    }

    private static String text(String field, String value) {
        Checks.of().text(field, value, 1, 2000).orThrow();
        return value;
    }
}
