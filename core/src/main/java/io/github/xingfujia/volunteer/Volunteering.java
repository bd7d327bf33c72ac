package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.engagements.DueDiaries;
import io.github.xingfujia.volunteer.engagements.EngagedListing;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door to the team (志愿服务队伍): who applied and was selected, what she learned, her certificates, and what she has before
 * her.
 */
public final class Volunteering {

    private static final int AHEAD = 200;

    private final VolunteerRoom room;
    private final Way way;
    private final Asking asking;

    /** Creates the door for one asking. */
    Volunteering(VolunteerRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Says that one would like to join, without a login; the answer is the same for everybody. */
    public Outcome<Boolean> expressInterest(ExpressInterest command) {
        return way.run(asking, room.interests().express(), command);
    }

    /** Lists those who would like to join and wait for the team desk, whoever came first. */
    public Page<InterestLine> interests(Optional<String> after, int limit) {
        return way.list(asking, room.interests().interests(), Filter.everything(), after, limit);
    }

    /** Shows who would like to join and how she may be reached, opened on the record. */
    public Outcome<InterestView> interest(InterestId id) {
        return way.look(asking, room.interests().interest(), id);
    }

    /** Writes down what became of it; whoever is invited is told by the rule she agreed. */
    public Outcome<InterestId> answerInterest(AnswerInterest command) {
        return way.run(asking, room.interests().answer(), command);
    }

    /** Applies to the team, or brings an application up to date. */
    public Outcome<StaffId> apply(Apply command) {
        return way.run(asking, room.training().apply(), command);
    }

    /** Confirms the background check of whoever applied, by somebody else who saw the paper. */
    public Outcome<StaffId> confirmCheck(ConfirmCheck command) {
        return way.run(asking, room.training().confirm(), command);
    }

    /** Selects who applied, by the county's criteria (人民调解法 14). */
    public Outcome<StaffId> select(Select command) {
        return way.run(asking, room.training().select(), command);
    }

    /** Declines who applied, naming what is not met. */
    public Outcome<StaffId> decline(Decline command) {
        return way.run(asking, room.training().decline(), command);
    }

    /** Records that someone attended a course. */
    public Outcome<StaffId> attend(Attend command) {
        return way.run(asking, room.training().attend(), command);
    }

    /** Records a case handled under the guidance of an invited professional. */
    public Outcome<StaffId> practise(Practise command) {
        return way.run(asking, room.training().practise(), command);
    }

    /** Confirms that a case was handled under guidance: the guide does, or who saw the paper she signed. */
    public Outcome<StaffId> confirmPractice(ConfirmPractice command) {
        return way.run(asking, room.training().confirmPractice(), command);
    }

    /** Shows a guide what she is asked to confirm of one member of the team. */
    public Outcome<GuidedView> guided(StaffId staff) {
        return way.look(asking, room.training().guided(), staff);
    }

    /** Lists the members of whom a guide is asked to confirm something, whoever applied first. */
    public Page<StaffId> guiding(Optional<String> after, int limit) {
        return way.list(asking, room.training().guiding(), Filter.everything(), after, limit);
    }

    /** Records that someone finished the training of a cohort of backbones. */
    public Outcome<StaffId> joinCohort(JoinCohort command) {
        return way.run(asking, room.training().join(), command);
    }

    /** Asks for an exam paper; the same command asked again gives the same paper. */
    public Outcome<ExamPaper> sitExam(SitExam command) {
        return way.run(asking, room.training().sit(), command);
    }

    /** Hands an exam paper in. */
    public Outcome<ExamResult> answerExam(AnswerExam command) {
        return way.run(asking, room.training().answer(), command);
    }

    /** Shows the record of one member: one's own, or the team desk's look. */
    public Outcome<MemberView> member(StaffId staff) {
        return way.look(asking, room.training().member(), staff);
    }

    /** Lists the team, whoever applied first. */
    public Page<MemberLine> members(Optional<String> after, int limit) {
        return way.list(asking, room.training().members(), Filter.everything(), after, limit);
    }

    /**
     * Certifies those who lack it of whom the county's own register names, all or none; returns how many the command names.
     * Whoever is not in the register is certified by {@link #award}.
     */
    public Outcome<Integer> certify(CertifyTeam command) {
        return way.run(asking, room.standing().certifyTeam(), command);
    }

    /** Awards or renews a certificate by the criteria in force. */
    public Outcome<StaffId> award(Award command) {
        return way.run(asking, room.standing().award(), command);
    }

    /** Suspends a certificate for a time. */
    public Outcome<StaffId> suspend(Suspend command) {
        return way.run(asking, room.standing().suspend(), command);
    }

    /** Lifts a suspension from today on. */
    public Outcome<StaffId> reinstate(Reinstate command) {
        return way.run(asking, room.standing().reinstate(), command);
    }

    /** Revokes a certificate from a day on. */
    public Outcome<StaffId> revoke(Revoke command) {
        return way.run(asking, room.standing().revoke(), command);
    }

    /** Appeals against the suspension or revocation of one's own certificate. */
    public Outcome<StaffId> appeal(Appeal command) {
        return way.run(asking, room.standing().appeal(), command);
    }

    /** Decides an appeal; never by whoever suspended or revoked. */
    public Outcome<StaffId> decideAppeal(DecideAppeal command) {
        return way.run(asking, room.standing().decideAppeal(), command);
    }

    /** Lists whose appeal waits, for those who may decide it: neither she herself nor whoever took the certificate away. */
    public Page<AppealLine> appeals(Optional<String> after, int limit) {
        return way.list(asking, room.standing().appeals(), Filter.everything(), after, limit);
    }

    /** Gives an honour beside the certificate. */
    public Outcome<StaffId> honour(Honour command) {
        return way.run(asking, room.standing().honour(), command);
    }

    /** Withdraws an honour; her certificates stand. */
    public Outcome<StaffId> withdrawHonour(WithdrawHonour command) {
        return way.run(asking, room.standing().withdrawHonour(), command);
    }

    /** Returns who of the staff asked about holds a valid certificate for a track on a day, in the order asked. */
    public Outcome<List<StaffId>> certified(Certified asked) {
        return way.look(asking, room.standing().certified(), asked);
    }

    /** Shows one member's certificates, honours and appeals: one's own, or the team desk's look. */
    public Outcome<StandingView> standing(StaffId staff) {
        return way.look(asking, room.standing().standing(), staff);
    }

    /** Sends whoever is best placed to a duty; from a medium danger on two go. The answer says why they. */
    public Outcome<Dispatched> dispatch(Dispatch command) {
        return way.run(asking, room.duties().dispatch(), command);
    }

    /** Sends somebody in the place of whoever was to go along and dropped out, and says why she. */
    public Outcome<Dispatched> secondDuty(SecondDuty command) {
        return way.run(asking, room.duties().second(), command);
    }

    /** Does not take a duty; it counts, and who sent her is told. */
    public Outcome<DutyId> declineDuty(DeclineDuty command) {
        return way.run(asking, room.duties().decline(), command);
    }

    /** Says that one has arrived; refused when one would be alone where it looks dangerous. */
    public Outcome<DutyId> startDuty(StartDuty command) {
        return way.run(asking, room.duties().start(), command);
    }

    /** Says that one is back and safe. */
    public Outcome<DutyId> endDuty(EndDuty command) {
        return way.run(asking, room.duties().end(), command);
    }

    /** Cancels a duty that has not begun. */
    public Outcome<DutyId> cancelDuty(CancelDuty command) {
        return way.run(asking, room.duties().cancel(), command);
    }

    /** Shows one duty and why she was sent, to herself, her station, whoever sent her, and the team desk. */
    public Outcome<DutyView> duty(DutyId id) {
        return way.look(asking, room.duties().duty(), id);
    }

    /** Lists duties of the last month and to come, the earliest first: one's own, one's post's, or all. */
    public Page<DutyLine> duties(Optional<String> after, int limit) {
        return way.list(asking, room.duties().duties(), Filter.everything(), after, limit);
    }

    /** Tells how the duties of a quarter were shared: to be looked at, never a ranking or a target. */
    public Fairness fairness(Quarter quarter) {
        return way.count(asking, room.duties().fairness(), quarter);
    }

    /** Says whether a lesson names a party of its dispute; what it gives is handed to {@link #proposeLesson}. */
    public Outcome<LessonChecked> checkLesson(CheckLesson asked) {
        return way.look(asking, room.lessons().check(), asked);
    }

    /** Proposes what a closed case taught; refused while anything in it tells who or where. */
    public Outcome<LessonId> proposeLesson(ProposeLesson command) {
        return way.run(asking, room.lessons().propose(), command);
    }

    /** Withdraws a lesson: a consent was taken back, or somebody was recognised all the same. */
    public Outcome<LessonId> withdrawLesson(WithdrawLesson command) {
        return way.run(asking, room.lessons().withdraw(), command);
    }

    /** Records the case conference of a quarter; what was told there stands in the library from then on. */
    public Outcome<Quarter> holdExchange(HoldExchange command) {
        return way.run(asking, room.lessons().hold(), command);
    }

    /** Lists the case conferences that were held. */
    public Page<ExchangeLine> exchanges(Optional<String> after, int limit) {
        return way.list(asking, room.lessons().exchanges(), Filter.everything(), after, limit);
    }

    /** Lists the lessons library, by tag, kind of dispute and words of title and tags, or all. */
    public Page<LessonLine> lessons(LessonQuery query, Optional<String> after, int limit) {
        return way.list(asking, room.lessons().lessons(), query, after, limit);
    }

    /** Lists lessons that wait to be told at a conference. */
    public Page<LessonLine> proposals(Optional<String> after, int limit) {
        return way.list(asking, room.lessons().proposals(), LessonQuery.all(), after, limit);
    }

    /** Shows a lesson that waits to be told, to whoever chooses what is told and to its author. */
    public Outcome<LessonView> proposal(LessonId id) {
        return way.look(asking, room.lessons().proposal(), id);
    }

    /** Shows a lesson of the library. */
    public Outcome<LessonView> lesson(LessonId id) {
        return way.look(asking, room.lessons().lesson(), id);
    }

    /** Begins service now; returns the number of the entry in this month's ledger. */
    public Outcome<Integer> checkIn(CheckIn command) {
        return way.run(asking, room.hours().checkIn(), command);
    }

    /** Ends the service that was begun; returns how long it was by the clock, in minutes. */
    public Outcome<Integer> checkOut(CheckOut command) {
        return way.run(asking, room.hours().checkOut(), command);
    }

    /** Confirms service that was done at the actor's station. */
    public Outcome<StaffId> confirmHours(ConfirmHours command) {
        return way.run(asking, room.hours().confirm(), command);
    }

    /** Corrects confirmed service; what stood before stays in the ledger. */
    public Outcome<StaffId> correctHours(CorrectHours command) {
        return way.run(asking, room.hours().correct(), command);
    }

    /** Lists months of the ledger: one's own, and those with something done at the actor's station. */
    public Page<HoursMonth> hours(Optional<String> after, int limit) {
        return way.list(asking, room.hours().months(), Filter.everything(), after, limit);
    }

    /** Shows one member's ledger of one month; a station sees what was done there. */
    public Outcome<HoursView> hoursOf(HoursOf asked) {
        return way.look(asking, room.hours().hoursOf(), asked);
    }

    /** Draws up a certificate of service hours (民发〔2015〕149号). */
    public Outcome<ServiceNumber> certifyHours(CertifyHours command) {
        return way.run(asking, room.hours().certify(), command);
    }

    /** Withdraws a certificate of service hours that was drawn up by mistake. */
    public Outcome<ServiceNumber> withdrawHours(WithdrawHours command) {
        return way.run(asking, room.hours().withdraw(), command);
    }

    /** Shows a certificate of service hours with everything that is printed on it. */
    public Outcome<ServiceCertificateView> serviceCertificate(ServiceNumber number) {
        return way.look(asking, room.hours().certificate(), number);
    }

    /** Lists the certificates of service hours: one's own, or the register. */
    public Page<ServiceCertificateLine> serviceCertificates(Optional<String> after, int limit) {
        return way.list(asking, room.hours().certificates(), Filter.everything(), after, limit);
    }

    /** Tells whoever holds a certificate of service hours whether it is genuine, and nothing else. */
    public Outcome<HoursVerified> verifyHours(VerifyHours asked) {
        return way.look(asking, room.hours().verify(), asked);
    }

    /**
     * Lists the days from today on in which something stands for one member of the team: what a revocation would withdraw, and
     * what of it is still to be withdrawn.
     */
    public Page<Engaged> engaged(StaffId staff, Optional<String> after, int limit) {
        return way.list(asking, new EngagedListing(), staff, after, limit);
    }

    /** Shows what of the next 200 such days her certificates do not allow any more: what a loss takes with it, and nothing that stays. */
    public Outcome<List<Engaged>> affected(StaffId staff) {
        List<LocalDate> days = engaged(staff, Optional.empty(), AHEAD).rows().stream()
                .map(Engaged::day)
                .toList();
        return way.look(asking, room.withdrawals().affected(), new DueDiaries.Days(staff, days));
    }
}
