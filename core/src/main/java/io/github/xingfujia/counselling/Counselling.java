package io.github.xingfujia.counselling;

import io.github.xingfujia.counselling.matters.CareActs;
import io.github.xingfujia.counselling.matters.IdentifyActs;
import io.github.xingfujia.counselling.matters.JoinActs;
import io.github.xingfujia.counselling.matters.MeetingActs;
import io.github.xingfujia.counselling.matters.PaperActs;
import io.github.xingfujia.counselling.matters.RecordAct;
import io.github.xingfujia.counselling.matters.SafetyActs;
import io.github.xingfujia.counselling.petitions.PetitionActs;
import io.github.xingfujia.counselling.salons.HostActs;
import io.github.xingfujia.counselling.salons.TicketActs;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/**
 * The door to counselling and care (婚恋辅导): the offer at the registry, files of those who agreed, the certificate of a
 * programme, a studio's year of salons, and support at petitions.
 */
public final class Counselling {

    private final CounsellingRoom room;
    private final Way way;
    private final Asking asking;

    Counselling(CounsellingRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Writes down what was offered at the registry, and returns how many couples were told this month; of nobody anything. */
    public Outcome<Integer> offer(Offer command) {
        return way.run(asking, room.matters().offer(), command);
    }

    /** Opens a file for whoever agreed. */
    public Outcome<CounselId> open(OpenCounsel command) {
        return way.run(asking, room.matters().open(), command);
    }

    /** Takes the other in, who is here and agrees by his own word. */
    public Outcome<CounselId> join(CounselId counsel, FilePerson client, Consent consent) {
        return way.run(asking, room.matters().join(), new JoinActs.Join(counsel, client, consent));
    }

    /**
     * Writes down by what else somebody is known: the phone, the identity number, or both, that are not known yet, under the name she
     * gave; whoever gave a number says it again beside a phone. What is known is not changed here (decision 224).
     */
    public Outcome<CounselId> identify(CounselId counsel, Partner partner, FilePerson client) {
        return way.run(asking, room.matters().identify(), new IdentifyActs.Identify(counsel, partner, client));
    }

    /** Takes a consent back: what was planned with her is not held. */
    public Outcome<CounselId> leave(CounselId counsel, Partner partner) {
        return way.run(asking, room.matters().leave(), new JoinActs.Leave(counsel, partner));
    }

    /** Asks one of them alone; returns what this file found and what is due. */
    public Outcome<GateTable.Row> screen(CounselId counsel, Partner partner, Screen screen) {
        return way.run(asking, room.matters().screen(), new SafetyActs.ScreenPartner(counsel, partner, screen));
    }

    /** Writes down a sign of violence against one of them: the gate shuts, and her file of protection opens. */
    public Outcome<CounselId> sign(CounselId counsel, Partner endangered, String words) {
        Checks.of().text("words", words, 0, 2000).orThrow();
        return way.run(asking, room.matters().sign(), new SafetyActs.Sign(counsel, endangered, words));
    }

    /** Plans a meeting, and returns its number. */
    public Outcome<Integer> plan(CounselId counsel, PlanMeeting meeting) {
        return way.run(asking, room.matters().plan(), new MeetingActs.Plan(counsel, meeting));
    }

    /** Begins a planned meeting: everything is asked again. */
    public Outcome<Integer> start(CounselId counsel, int meeting) {
        return way.run(asking, room.matters().start(), new MeetingActs.Start(counsel, meeting));
    }

    /** Cancels a planned meeting. */
    public Outcome<Integer> cancel(CounselId counsel, int meeting) {
        return way.run(asking, room.matters().cancel(), new MeetingActs.Cancel(counsel, meeting));
    }

    /** Writes a meeting down, by whoever held it; returns what in her own words presses. */
    public Outcome<Recorded> record(CounselId counsel, int meeting, RecordMeeting record) {
        return way.run(asking, room.matters().record(), new RecordAct.Write(counsel, meeting, record));
    }

    /** Agrees on a plan of care. */
    public Outcome<CounselId> care(CounselId counsel, CarePlan plan) {
        return way.run(asking, room.matters().care(), new CareActs.Care(counsel, plan));
    }

    /** Hands her on, if she agreed to just this. */
    public Outcome<CounselId> refer(CounselId counsel, Refer to) {
        return way.run(asking, room.matters().refer(), new CareActs.HandOn(counsel, to));
    }

    /** Ends it. */
    public Outcome<CounselId> end(CounselId counsel, EndCause cause) {
        return way.run(asking, room.matters().end(), new CareActs.End(counsel, cause));
    }

    /** Draws up the certificate of a programme that was gone through; it is no condition of any registration. */
    public Outcome<CertificateNumber> certify(CounselId counsel) {
        return way.run(asking, room.matters().certify(), new PaperActs.Certify(counsel));
    }

    /** Returns a certificate as it is printed. */
    public Outcome<CounselCertificate> certificate(CertificateNumber number) {
        return way.look(asking, room.matters().certificate(), number);
    }

    /** Returns whether a certificate is genuine, to anybody. */
    public Outcome<CertificateVerified> verify(VerifyCertificate question) {
        return way.look(asking, room.matters().verify(), question);
    }

    /** Plans the year of the actor's post, anew as often as it changes; returns how often it was said. */
    public Outcome<Integer> planYear(PlanYear command) {
        return way.run(asking, room.salons().planYear(), command);
    }

    /** Puts one or several salons into the calendar. */
    public Outcome<List<SalonId>> schedule(ScheduleSalon command) {
        return way.run(asking, room.salons().schedule(), command);
    }

    /** Lists what anybody may come to, and what was held in the last two weeks. */
    public Page<SalonLine> salons(Optional<String> after, int limit) {
        return way.list(asking, room.salons().coming(), Filter.everything(), after, limit);
    }

    /** Lists the salons of the actor's post, past ones too. */
    public Page<SalonLine> studioSalons(Optional<String> after, int limit) {
        return way.list(asking, room.salons().own(), Filter.everything(), after, limit);
    }

    /** Returns a salon in numbers. */
    public Outcome<SalonView> salon(SalonId salon) {
        return way.look(asking, room.salons().salon(), salon);
    }

    /** Gives whoever asks a place or a place in the line, without a name; all there is of it is the code. */
    public Outcome<Ticket> signUp(SalonId salon) {
        return way.run(asking, room.salons().signUp(), new TicketActs.SignUp(salon));
    }

    /** Returns how a place stands, to whoever has its code. */
    public Outcome<Ticket> ticket(SalonId salon, String code) {
        return way.look(asking, room.salons().ticket(), new TicketActs.Held(salon, code));
    }

    /** Gives a place back; whoever waits first has it. */
    public Outcome<SalonId> giveUp(SalonId salon, String code) {
        return way.run(asking, room.salons().giveUp(), new TicketActs.Held(salon, code));
    }

    /** Takes what somebody thought who was there: once, and numbers only. */
    public Outcome<SalonId> feedback(SalonId salon, SalonFeedback feedback) {
        return way.run(asking, room.salons().feedback(), new TicketActs.Think(salon, feedback));
    }

    /** Begins a salon: the host's certificate is asked again. */
    public Outcome<SalonId> beginSalon(SalonId salon) {
        return way.run(asking, room.salons().begin(), new HostActs.Begin(salon));
    }

    /** Lets somebody in by her code, and returns how many are in. */
    public Outcome<Integer> checkIn(SalonId salon, String code) {
        return way.run(asking, room.salons().checkIn(), new TicketActs.Held(salon, code));
    }

    /** Says that a salon was held, and returns how many came. */
    public Outcome<Integer> holdSalon(SalonId salon, int walkIns) {
        return way.run(asking, room.salons().hold(), new HostActs.Close(salon, walkIns));
    }

    /** Calls a salon off. */
    public Outcome<SalonId> callOff(SalonId salon) {
        return way.run(asking, room.salons().callOff(), new HostActs.Begin(salon));
    }

    /** Returns what was planned in a year beside what was held. */
    public Outcome<YearBoard> year(YearQuery query) {
        return way.survey(asking, room.salons().year(), query);
    }

    /** Calls counsellors out to a petition. */
    public Outcome<CalledOut> callOut(CallOut command) {
        return way.run(asking, room.petitions().callOut(), command);
    }

    /** Writes first aid down, by whoever was sent and has come. */
    public Outcome<PetitionId> aid(PetitionId petition, FirstAid aid) {
        return way.run(asking, room.petitions().aid(), new PetitionActs.Aid(petition, aid));
    }

    /** Hands somebody over to whoever can keep her safe; {@code agreed} says whether she agreed to just this. */
    public Outcome<PetitionId> handOver(PetitionId petition, int aid, CounselCode to, boolean agreed, String words) {
        return way.run(asking, room.petitions().handOver(), new PetitionActs.Hand(petition, aid, to, agreed, words));
    }

    /** Talks it over and closes it. */
    public Outcome<PetitionId> debrief(PetitionId petition, Debrief debrief) {
        return way.run(asking, room.petitions().debrief(), new PetitionActs.TalkOver(petition, debrief));
    }

    /** Returns a call-out; what was said opens to those who went and to whoever called them. */
    public Outcome<PetitionView> petition(PetitionId petition) {
        return way.look(asking, room.petitions().petition(), petition);
    }

    /** Lists call-outs. */
    public Page<PetitionLine> petitions(Optional<String> after, int limit) {
        return way.list(asking, room.petitions().petitions(), Filter.everything(), after, limit);
    }

    /** Returns a file; what was said opens to whoever counsels in it. */
    public Outcome<CounselView> view(CounselId counsel) {
        return way.look(asking, room.matters().view(), counsel);
    }

    /** Returns her own file to whoever is counselled. */
    public Outcome<MyCounsel> mine(CounselId counsel) {
        return way.look(asking, room.matters().mine(), counsel);
    }

    /** Lists the files of the actor's post and those she counsels in; no name stands there. */
    public Page<CounselLine> list(Optional<String> after, int limit) {
        return way.list(asking, room.matters().list(), Filter.everything(), after, limit);
    }
}
