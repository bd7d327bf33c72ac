package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.care.DoneAct;
import io.github.xingfujia.protection.care.PlanVisitAct;
import io.github.xingfujia.protection.care.ReportedAct;
import io.github.xingfujia.protection.care.VisitActs;
import io.github.xingfujia.protection.danger.AskMinorAct;
import io.github.xingfujia.protection.danger.AssessAct;
import io.github.xingfujia.protection.danger.IncidentAct;
import io.github.xingfujia.protection.danger.JudgeAct;
import io.github.xingfujia.protection.danger.LiftActs;
import io.github.xingfujia.protection.ending.CloseAct;
import io.github.xingfujia.protection.ending.FollowUpAct;
import io.github.xingfujia.protection.evidence.EvidenceActs;
import io.github.xingfujia.protection.intake.AnotherAct;
import io.github.xingfujia.protection.intake.ContactAct;
import io.github.xingfujia.protection.intake.DescribeAct;
import io.github.xingfujia.protection.intake.HoldActs;
import io.github.xingfujia.protection.intake.RelationActs;
import io.github.xingfujia.protection.intake.TellActs;
import io.github.xingfujia.protection.intake.TellMoreAct;
import io.github.xingfujia.protection.views.VisitOf;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door to violence files (家庭暴力处置): register, assess, handle by grade, close, follow up (规程 ¶6). Every method is one
 * command or one look and goes the one way; a refusal names the command to call next.
 */
public final class Protection {

    /** So many who are out stand on her list: more are never out at once. */
    private static final int OUT = 50;

    private final ProtectionRoom room;
    private final Way way;
    private final Asking asking;

    Protection(ProtectionRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Registers violence; exactly one post is accountable from then on, the district unless she chose otherwise. */
    public Outcome<ViolenceFileId> register(RegisterFile command) {
        return way.run(asking, room.intake().register(), command);
    }

    /** Reports violence without login. */
    public Outcome<ViolenceFileId> report(RegisterFile command) {
        return way.run(asking, room.intake().report(), command);
    }

    /** Shows a file to those who handle it. */
    public Outcome<FileView> view(ViolenceFileId id) {
        return way.look(asking, room.views().look(), id);
    }

    /** Lists the files the actor may open, by the time the next thing is due. */
    public Page<FileLine> list(Optional<String> after, int limit) {
        return way.list(asking, room.views().listing(), Filter.everything(), after, limit);
    }

    /** Records what somebody said; the victim may say it herself. */
    public Outcome<ViolenceFileId> say(ViolenceFileId id, Speaker speaker, String words) {
        return way.run(asking, room.intake().say(), new TellActs.Say(id, speaker, text("words", words, 4000)));
    }

    /**
     * Says who the victim, the respondent or the reporter is, for the first time or with more of him or her. Another respondent than was
     * named takes {@link #nameAnother}; another victim, by number or by name, takes a reason.
     */
    public Outcome<ViolenceFileId> describe(ViolenceFileId id, Speaker role, FilePerson person) {
        return way.run(asking, room.intake().describe(), new DescribeAct.Describe(id, role, person, Optional.empty()));
    }

    /**
     * Says who somebody is, as above; with a reason of 1 to 500 characters where the victim is another than was written down: it is so
     * once a second of the staff has said the same. Who was named before stays in the history.
     */
    public Outcome<ViolenceFileId> describe(
            ViolenceFileId id, Speaker role, FilePerson person, Optional<String> because) {
        because.ifPresent(why -> text("because", why, 500));
        return way.run(asking, room.intake().describe(), new DescribeAct.Describe(id, role, person, because));
    }

    /**
     * Says that another than was named is said to do it, with a reason of 1 to 500 characters; it is so once a second of the staff has said
     * the same. Who was named before stays in the history.
     */
    public Outcome<ViolenceFileId> nameAnother(ViolenceFileId id, FilePerson respondent, String because) {
        return way.run(
                asking,
                room.intake().nameAnother(),
                new AnotherAct.NameAnother(id, respondent, text("because", because, 500)));
    }

    /**
     * Records how the victim or the reporter says she may safely be reached; she may say so herself. Her latest word holds, and
     * without a number the one known stays.
     */
    public Outcome<ViolenceFileId> contact(ViolenceFileId id, Speaker role, SafeContact rule, Optional<String> phone) {
        FilePerson.number(phone);
        return way.run(asking, room.intake().contact(), new ContactAct.Contact(id, role, rule, phone));
    }

    /** Says what the respondent is to the victim, and which further kinds of violence were told of. */
    public Outcome<ViolenceFileId> relate(ViolenceFileId id, FamilyRelation relation, List<ViolenceKind> kinds) {
        return way.run(asking, room.intake().relate(), new TellActs.Relate(id, relation, kinds));
    }

    /** Records whom the victim wants, and whom never; the file moves with it. */
    public Outcome<ViolenceFileId> wish(ViolenceFileId id, HandlerWish wish) {
        return way.run(asking, room.intake().wish(), new HoldActs.Wish(id, wish));
    }

    /** Names who handles it. */
    public Outcome<ViolenceFileId> nameHandler(ViolenceFileId id, StaffId handler) {
        return way.run(asking, room.intake().nameHandler(), new HoldActs.NameHandler(id, handler));
    }

    /** Records, with a reason, that somebody is related to somebody in the file; of a colleague at the centre two say so. */
    public Outcome<ViolenceFileId> disclose(ViolenceFileId id, StaffId staff, String reason) {
        return way.run(
                asking, room.intake().disclose(), new RelationActs.Disclose(id, staff, text("reason", reason, 500)));
    }

    /** Records, with a reason, that somebody is not related to anybody in the file after all. */
    public Outcome<ViolenceFileId> undisclose(ViolenceFileId id, StaffId staff, String reason) {
        return way.run(
                asking,
                room.intake().undisclose(),
                new RelationActs.Undisclose(id, staff, text("reason", reason, 500)));
    }

    /** Records a minor of the household; somebody must then ask about the child. */
    public Outcome<ViolenceFileId> addMinor(ViolenceFileId id, HouseholdMinor minor) {
        return way.run(asking, room.intake().addMinor(), new TellActs.AddMinor(id, minor));
    }

    /** Records what was found about a minor, by number; a suspected victim is to be reported at once. */
    public Outcome<ViolenceFileId> askMinor(ViolenceFileId id, int minor, ChildFinding found, String words) {
        return way.run(asking, room.danger().askMinor(), new AskMinorAct.AskMinor(id, minor, found, words));
    }

    /** Assesses the victim; returns the row of the gate that this file now shows. */
    public Outcome<GateTable.Row> assess(ViolenceFileId id, Assessment assessment) {
        return way.run(asking, room.danger().assess(), new AssessAct.Assess(id, assessment));
    }

    /**
     * Judges as a second assessor what another found without an instrument: the same grade or a graver one, with a reason of 1 to 2000
     * characters. Where no instrument was published for her, the file is closed only after that. Returns the row of the gate that
     * this file now shows.
     */
    public Outcome<GateTable.Row> judge(ViolenceFileId id, GateClass grade, String reason) {
        return way.run(asking, room.danger().judge(), new JudgeAct.Judge(id, grade, text("reason", reason, 2000)));
    }

    /** Records that something new happened: the assessment expires, and a closed file opens again. */
    public Outcome<ViolenceFileId> incident(ViolenceFileId id, LocalDate occurredOn) {
        return way.run(asking, room.danger().incident(), new IncidentAct.Incident(id, occurredOn));
    }

    /** Records that the victim wants the matter dropped; that closes nothing, she is seen alone. */
    public Outcome<ViolenceFileId> withdraw(ViolenceFileId id) {
        return way.run(asking, room.danger().withdraw(), new LiftActs.Withdraw(id));
    }

    /** Records the interview alone, and whether she was told of the protection order. */
    public Outcome<ViolenceFileId> interview(ViolenceFileId id, boolean toldOfProtectionOrder) {
        return way.run(asking, room.danger().interview(), new LiftActs.Interview(id, toldOfProtectionOrder));
    }

    /** Proposes to lift what this file found, if it can be lifted: her will as she said it, asked alone, and a reason. */
    public Outcome<ViolenceFileId> lift(ViolenceFileId id, String will, String reason) {
        return way.run(
                asking,
                room.danger().lift(),
                new LiftActs.Lift(id, text("will", will, 2000), text("reason", reason, 2000)));
    }

    /** Confirms a proposed lifting as the second of two staff; only now it is lifted. */
    public Outcome<ViolenceFileId> confirmLift(ViolenceFileId id) {
        return way.run(asking, room.danger().confirmLift(), new LiftActs.ConfirmLift(id));
    }

    /** Records what was done of what was owed, or that she declined what was offered. */
    public Outcome<ViolenceFileId> done(ViolenceFileId id, DutyRecord done) {
        return way.run(asking, room.care().done(), new DoneAct.Done(id, done));
    }

    /** Records that grave danger was reported to the police and to the federation above: what does that duty. */
    public Outcome<ViolenceFileId> reported(ViolenceFileId id, List<DangerReport> made) {
        return way.run(asking, room.care().reported(), new ReportedAct.Reported(id, made));
    }

    /** Registers an item of evidence; returns its number within the file. */
    public Outcome<Integer> addEvidence(ViolenceFileId id, EvidenceItem item) {
        return way.run(asking, room.evidence().add(), new EvidenceActs.AddEvidence(id, item));
    }

    /** Records that an item of evidence was handed on. */
    public Outcome<ViolenceFileId> handEvidence(ViolenceFileId id, int item, EvidenceHolder to, LocalDate on) {
        return way.run(asking, room.evidence().hand(), new EvidenceActs.HandEvidence(id, item, to, on));
    }

    /** Shows the evidence list with its chain of custody. */
    public Outcome<EvidenceList> evidence(ViolenceFileId id) {
        return way.look(asking, room.evidence().list(), id);
    }

    /** Shows the record of what was taken in, which is itself evidence, with what it proves itself by. */
    public Outcome<IntakeRecord> intake(ViolenceFileId id) {
        return way.look(asking, room.evidence().intake(), id);
    }

    /** Plans a visit to the victim; from the medium grade on never by one alone. Returns its number within the file. */
    public Outcome<Integer> planVisit(ViolenceFileId id, VisitPlan plan) {
        return way.run(asking, room.care().planVisit(), new PlanVisitAct.PlanVisit(id, plan));
    }

    /** Lists the files from which somebody whom the actor may see is still out. */
    public List<ViolenceFileId> out() {
        return way.list(asking, room.views().listing(), room.views().out(), Optional.empty(), OUT).rows().stream()
                .map(FileLine::id)
                .toList();
    }

    /**
     * Lists the visits that stand in the actor's own diary, from yesterday on for two weeks, and those of {@code out}, as {@link #out}
     * says: one that somebody came to stands here until each who came is back, however long ago it was.
     */
    public Outcome<List<VisitLine>> visits(List<ViolenceFileId> out) {
        return way.look(asking, room.views().visits(), out);
    }

    /** Shows what a visit needs to those who go, while it is to be made; the look is recorded first. */
    public Outcome<VisitOrder> visit(ViolenceFileId id, int visit) {
        return way.look(asking, room.views().visit(), new VisitOf(id, visit));
    }

    /** Returns who of the accountable post would be accepted for a visit today: certified, unrelated, not declined. */
    public Outcome<List<StaffId>> visitors(ViolenceFileId id) {
        return way.look(asking, room.views().visitors(), id);
    }

    /** Tells that a visit begins; everything is asked again. */
    public Outcome<ViolenceFileId> checkIn(ViolenceFileId id, int visit) {
        return way.run(asking, room.care().checkIn(), new VisitActs.CheckIn(id, visit));
    }

    /** Tells that all who went are safe; without it the alarm is raised. */
    public Outcome<ViolenceFileId> checkOut(ViolenceFileId id, int visit) {
        return way.run(asking, room.care().checkOut(), new VisitActs.CheckOut(id, visit));
    }

    /** Gives a planned visit up. */
    public Outcome<ViolenceFileId> cancelVisit(ViolenceFileId id, int visit) {
        return way.run(asking, room.care().cancelVisit(), new VisitActs.CancelVisit(id, visit));
    }

    /** Closes the file because she is safe or wants no more; never while anything is owed. Any other reason is proposed. */
    public Outcome<ViolenceFileId> close(ViolenceFileId id, CloseReason reason) {
        return way.run(asking, room.ending().close(), new CloseAct.Close(id, reason));
    }

    /** Proposes, with a reason, to close the file because it was no violence, belongs elsewhere or somebody died. */
    public Outcome<ViolenceFileId> proposeClose(ViolenceFileId id, CloseReason reason, String because) {
        return way.run(
                asking, room.ending().proposeClose(), new CloseAct.Propose(id, reason, text("because", because, 2000)));
    }

    /** Confirms a proposed closing as the second of two staff; only now it is closed, and she is asked how she is all the same. */
    public Outcome<ViolenceFileId> confirmClose(ViolenceFileId id) {
        return way.run(asking, room.ending().confirmClose(), new CloseAct.Confirm(id));
    }

    /** Records a round after closing. */
    public Outcome<ViolenceFileId> followUp(ViolenceFileId id, FollowUp round) {
        return way.run(asking, room.ending().followUp(), new FollowUpAct.MadeRound(id, round));
    }

    /** Records that the respondent was told that there is something, as she agreed to it: on which day, how, by whom. */
    public Outcome<ViolenceFileId> tellRespondent(ViolenceFileId id, Telling telling) {
        return way.run(asking, room.intake().tellRespondent(), new HoldActs.TellRespondent(id, telling));
    }

    /** Shows the victim her own file. */
    public Outcome<MyFile> mine(ViolenceFileId id) {
        return way.look(asking, room.views().mine(), id);
    }

    /** Shows the respondent whom he may ask, once he was told that there is something. */
    public Outcome<RespondentView> respondent(ViolenceFileId id) {
        return way.look(asking, room.views().respondent(), id);
    }

    /** Tells whoever reported without login how that stands; {@code sent} is the id under which she sent it. */
    public Outcome<ToldFile> told(CommandId sent) {
        return way.look(asking, room.views().told(), sent);
    }

    /** Adds words to what was reported without login, 1 to 4000 characters; they are kept as its sender's. */
    public Outcome<ToldFile> tellMore(CommandId sent, String words) {
        return way.run(asking, room.intake().tellMore(), new TellMoreAct.TellMore(sent, words));
    }

    private static String text(String field, String value, int most) {
        Checks.of().text(field, value, 1, most).orThrow();
        return value;
    }
}
