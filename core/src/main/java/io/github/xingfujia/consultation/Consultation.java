package io.github.xingfujia.consultation;

import io.github.xingfujia.consultation.aid.AidActs;
import io.github.xingfujia.consultation.bookings.BookingsDesk;
import io.github.xingfujia.consultation.bookings.ExpertActs;
import io.github.xingfujia.consultation.bookings.OwnActs;
import io.github.xingfujia.consultation.questions.AnswerActs;
import io.github.xingfujia.consultation.questions.OwnQuestionActs;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The door to consultations (专家咨询): when experts can be asked, and appointments one to one.
 *
 * <p>Whoever asks holds a time under an id of her own choice and comes back with it: {@code
 * home.as(Actor.anonymous()).under(id)}.
 */
public final class Consultation {

    private final ConsultationRoom room;
    private final Way way;
    private final Asking asking;

    Consultation(ConsultationRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Offers times that come again every week; returns their number. */
    public Outcome<Integer> offer(OfferTimes command) {
        return way.run(asking, room.times().offer(), command);
    }

    /** Withdraws weekly times; what was booked in them stands. */
    public Outcome<Integer> withdraw(WithdrawTimes command) {
        return way.run(asking, room.times().withdraw(), command);
    }

    /** Offers nothing on a day, or a part of it; what was booked in it stands. */
    public Outcome<Integer> close(CloseTimes command) {
        return way.run(asking, room.times().close(), command);
    }

    /** Offers again what was closed; returns the number of the last weekly times. */
    public Outcome<Integer> reopen(ReopenTimes command) {
        return way.run(asking, room.times().reopen(), command);
    }

    /** Shows the times an expert laid down. */
    public Outcome<TimesView> times(StaffId expert) {
        return way.look(asking, room.times().times(), expert);
    }

    /** Shows when an expert can be asked. */
    public Outcome<FreeTimes> free(FreeQuery query) {
        return way.look(asking, room.times().free(), query);
    }

    /** Holds a free time for a while; a time that is taken, or not hers to have, is refused without saying which. */
    public Outcome<TimeHeld> hold(HoldTime command) {
        return way.run(asking, room.bookings().hold(), command).fold(BookingsDesk::held, Outcome::refused);
    }

    /** Confirms what was held under this id; the expert's time is hers from then on. */
    public Outcome<AppointmentStanding> confirm(CommandId sent) {
        return way.run(asking, room.bookings().confirm(), new OwnActs.Confirm(sent));
    }

    /** Cancels what was held under this id, before it begins. */
    public Outcome<AppointmentStanding> cancel(CommandId sent) {
        return way.run(asking, room.bookings().cancel(), new OwnActs.Cancel(sent));
    }

    /** Rates what was held under this id, once, after its time. */
    public Outcome<AppointmentStanding> rate(CommandId sent, Feedback feedback) {
        return way.run(asking, room.bookings().rate(), new OwnActs.Rate(sent, feedback));
    }

    /** Shows the appointment that was held under this id. */
    public Outcome<MyAppointment> mine(CommandId sent) {
        return way.look(asking, room.bookings().mine(), sent);
    }

    /** Asks an expert in writing; the answer says whether help is to be shown at once. */
    public Outcome<QuestionAsked> ask(AskExpert command) {
        return way.run(asking, room.questions().ask(), command);
    }

    /** Shows the question that was asked under this id, with its answer. */
    public Outcome<MyQuestion> myQuestion(CommandId sent) {
        return way.look(asking, room.questions().mine(), sent);
    }

    /** Agrees that an answer is published without anything that tells who asked, or no longer does. */
    public Outcome<Boolean> consent(CommandId sent, boolean agreed) {
        return way.run(asking, room.questions().consent(), new OwnQuestionActs.Consent(sent, agreed));
    }

    /** Lists questions, what was promised first at the top: an expert's own, or all. */
    public Page<QuestionLine> questions(QuestionStanding standing, Optional<String> after, int limit) {
        return way.list(asking, room.questions().questions(), standing, after, limit);
    }

    /** Shows a question to the expert who answers it. */
    public Outcome<QuestionView> question(QuestionId id) {
        return way.look(asking, room.questions().question(), id);
    }

    /** Answers a question, in 1 to 4000 characters. */
    public Outcome<QuestionId> answer(QuestionId id, String words) {
        return way.run(asking, room.questions().answer(), new AnswerActs.Answer(id, words));
    }

    /** Gives a question to another expert of its kind. */
    public Outcome<QuestionId> pass(QuestionId id, StaffId to) {
        return way.run(asking, room.questions().pass(), new AnswerActs.Pass(id, to));
    }

    /** Publishes an answer with her consent; refused while anything in it tells who or where. */
    public Outcome<QuestionId> publish(PublishAnswer command) {
        return way.run(asking, room.questions().publish(), command);
    }

    /** Publishes an answer no longer. */
    public Outcome<QuestionId> unpublish(QuestionId id) {
        return way.run(asking, room.questions().withdraw(), new AnswerActs.Withdraw(id));
    }

    /** Lists what is published, the oldest first. */
    public Page<PublicAnswerLine> publicAnswers(Optional<String> after, int limit) {
        return way.list(asking, room.questions().publishedAnswers(), QuestionStanding.ANSWERED, after, limit);
    }

    /** Shows a published answer. */
    public Outcome<PublicAnswer> publicAnswer(QuestionId id) {
        return way.look(asking, room.questions().published(), id);
    }

    /** Applies for legal aid; who suffers violence is not asked about her means (法律援助法 32). */
    public Outcome<AidReceived> applyForAid(ApplyForAid command) {
        return way.run(asking, room.aid().apply(), command);
    }

    /** Shows the application that was sent under this id. */
    public Outcome<MyAid> myAid(CommandId sent) {
        return way.look(asking, room.aid().mine(), sent);
    }

    /** Objects to a refusal (法律援助法 49). */
    public Outcome<Boolean> objectToRefusal(CommandId sent) {
        return way.run(asking, room.aid().object(), new AidActs.ObjectTo(sent));
    }

    /** Lists applications that are not over, what is due first at the top. */
    public Page<AidLine> aids(Optional<String> after, int limit) {
        return way.list(asking, room.aid().aids(), Filter.everything(), after, limit);
    }

    /** Shows an application to those who hand it over. */
    public Outcome<AidView> aid(AidId id) {
        return way.look(asking, room.aid().aid(), id);
    }

    /** Writes down what became of an application; a refusal with its reasons, in 1 to 1000 characters (法律援助法 43). */
    public Outcome<AidId> answerAid(AidId id, AidAnswer answer, LocalDate on, String reasons) {
        return way.run(asking, room.aid().answer(), new AidActs.Answer(id, answer, on, reasons));
    }

    /** Lists confirmed appointments, the earliest first: an expert's own, or all. */
    public Page<AppointmentLine> appointments(AppointmentQuery query, Optional<String> after, int limit) {
        return way.list(asking, room.bookings().appointments(), query, after, limit);
    }

    /** Shows an appointment to the expert whose time it is. */
    public Outcome<AppointmentView> appointment(AppointmentId id) {
        return way.look(asking, room.bookings().appointment(), id);
    }

    /** Says that an appointment took place. */
    public Outcome<AppointmentId> tookPlace(AppointmentId id) {
        return way.run(asking, room.bookings().tookPlace(), new ExpertActs.Say(id));
    }

    /** Says that nobody came. */
    public Outcome<AppointmentId> missed(AppointmentId id) {
        return way.run(asking, room.bookings().missed(), new ExpertActs.Say(id));
    }

    /** Gives an appointment to another expert of its kind, who is free then; whoever asked is told that there is news. */
    public Outcome<AppointmentId> give(AppointmentId id, StaffId to) {
        return way.run(asking, room.bookings().give(), new ExpertActs.Give(id, to));
    }

    /** Calls an appointment off; whoever asked is told that there is news, by the rule she agreed. */
    public Outcome<AppointmentId> callOff(AppointmentId id, CallOffCause cause) {
        return way.run(asking, room.bookings().callOff(), new ExpertActs.CallOff(id, cause));
    }
}
