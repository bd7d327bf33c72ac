package io.github.xingfujia.departments;

import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.util.List;
import java.util.Optional;

/**
 * The door to the work between departments (六部门联动), opened as one actor: staff of this house, or a partner department
 * that sees its part alone.
 *
 * <p>A task is sent to the department that owns its kind, which accepts it, or gives it back and keeps it until another has
 * accepted (首接责任制); what it came to is read by who sent it. Whatever is overdue is so without any run, and climbs when
 * the host calls {@code home.work()}.
 */
public final class Departments {

    private final DepartmentsRoom room;
    private final Way way;
    private final Asking asking;

    Departments(DepartmentsRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /**
     * Sends a task to the department that owns its kind, and takes what was offered of that kind; this house stays accountable until it is received
     * there.
     */
    public Outcome<TaskId> send(Send command) {
        return way.run(asking, room.send(), command);
    }

    /** Shows the tasks that what happened makes worth sending from one subject; nobody was told of anything yet. */
    public Outcome<OffersView> offers(Subject subject) {
        return way.look(asking, new OfferLooks.One(room.parts()), subject);
    }

    /** Lists what waits to be sent from what the actor handles, what is due first on top; 1 to 200 a page. */
    public Page<OfferLine> offered(Optional<String> after, int limit) {
        return way.list(asking, new OfferLooks.All(room.linkage()), Filter.everything(), after, limit);
    }

    /** Says that an offered task is not sent; what the law demands is refused with its article. */
    public Outcome<Subject> declineOffer(DeclineOffer command) {
        return way.run(asking, new DeclineOfferAct(room.parts().subjects()), command);
    }

    /** Records that the printed slip was handed over: the first receiver is accountable from then on. */
    public Outcome<TaskId> handOver(TaskId task) {
        return way.run(asking, new DepartmentActs.HandOverAct(room.parts()), new TaskCommand.HandOver(task));
    }

    /**
     * Accepts a task, as the department or for one that answered on paper.
     *
     * @param officer who deals with it there
     * @param paper the receipt, when staff register it; empty at the department's own desk
     */
    public Outcome<TaskId> accept(TaskId task, String officer, Optional<OnPaper> paper) {
        return way.run(
                asking, new DepartmentActs.AcceptAct(room.parts()), new TaskCommand.Accept(task, officer, paper));
    }

    /** Gives a task back with a coded reason; the department keeps it until another has accepted. */
    public Outcome<TaskId> giveBack(TaskId task, ReturnCause cause, String words, Optional<OnPaper> paper) {
        return way.run(
                asking,
                new DepartmentActs.GiveBackAct(room.parts()),
                new TaskCommand.GiveBack(task, cause, words, paper));
    }

    /** Answers a task: what it came to, among the outcomes of its kind. */
    public Outcome<TaskId> answer(TaskId task, String outcome, String words, Optional<OnPaper> paper) {
        return way.run(
                asking,
                new DepartmentActs.AnswerAct(room.parts()),
                new TaskCommand.Answer(task, outcome, words, paper));
    }

    /**
     * Offers a task that was given back to another department, or to the same one with what was lacking. What rests on her consent is
     * told to another only with one for that department; what a court rules on stays with the court.
     */
    public Outcome<TaskId> forward(
            TaskId task, DepartmentCode to, String basis, List<TaskField> fields, Optional<Consent> consent) {
        return way.run(
                asking,
                new SenderActs.ForwardAct(room.parts()),
                new TaskCommand.Forward(task, to, basis, fields, consent));
    }

    /** Names who does a task that was given back too often or offered to nobody in time; it cannot be given back then. */
    public Outcome<TaskId> decide(TaskId task, DepartmentCode to, String basis, String reason) {
        return way.run(asking, new SenderActs.DecideAct(room.parts()), new TaskCommand.Decide(task, to, basis, reason));
    }

    /** Closes a task whose answer was read. */
    public Outcome<TaskId> close(TaskId task) {
        return way.run(asking, new SenderActs.CloseAct(room.parts()), new TaskCommand.Close(task));
    }

    /** Takes a task back. */
    public Outcome<TaskId> withdraw(TaskId task, WithdrawCause cause) {
        return way.run(asking, new SenderActs.WithdrawAct(room.parts()), new TaskCommand.Withdraw(task, cause));
    }

    /** Opens a task as this house sees it; the look is recorded first. */
    public Outcome<TaskView> task(TaskId task) {
        return way.look(asking, new TaskLook(room.linkage(), room.parts().subjects()), task);
    }

    /** Opens what a department sees of a task, as it is printed for it; the look is recorded first. */
    public Outcome<Slip> slip(TaskId task) {
        return way.look(asking, new SlipLook(room.linkage(), room.parts().subjects()), task);
    }

    /** Lists tasks, what is due first on top; 1 to 200 a page. */
    public Page<TaskLine> tasks(TaskQuery query, Optional<String> after, int limit) {
        return way.list(asking, new TaskListing(room.linkage()), query, after, limit);
    }

    /** Counts the open tasks of one department, or of all: how they stand, what is late since when, what is due next. */
    public Board board(Optional<DepartmentCode> department) {
        return way.count(asking, new BoardCensus(room.linkage()), department);
    }

    /** Shows the supervisory suggestion of a task that climbed so far, drafted or issued. */
    public Outcome<Suggestion> suggestion(TaskId task) {
        return way.look(asking, new SuggestionLook(room.linkage()), task);
    }

    /** Issues the drafted suggestion under a number; only the head does (妇女权益保障法 73). */
    public Outcome<TaskId> issue(TaskId task) {
        return way.run(asking, new SenderActs.IssueAct(room.parts()), new TaskCommand.Issue(task));
    }

    /** Records a joint conference that was held. */
    public Outcome<ConferenceId> confer(Confer command) {
        return way.run(
                asking,
                new ConferenceActs.ConferAct(room.linkage(), room.parts().subjects()),
                command);
    }

    /**
     * Records that a decision of a conference was carried out; counted from 1. The department that owns it says so itself; staff do
     * for one that has no desk here.
     */
    public Outcome<ConferenceId> carryOut(ConferenceId conference, int decision) {
        return way.run(asking, room.carryOut(), new ConferenceActs.CarryOut(conference, decision));
    }

    /** Opens what a conference decided for the department that asks; the look is recorded first. */
    public Outcome<OwnDecisions> decisions(ConferenceId conference) {
        return way.look(
                asking, new ConferenceLooks.Own(room.linkage(), room.parts().subjects()), conference);
    }

    /** Opens a conference with its minutes, for whoever may open what it spoke of or wrote it; the look is recorded first. */
    public Outcome<ConferenceView> conference(ConferenceId conference) {
        return way.look(
                asking, new ConferenceLooks.One(room.linkage(), room.parts().subjects()), conference);
    }

    /** Lists the conferences, the earliest first; to a department those that decided something for it. */
    public Page<ConferenceLine> conferences(Optional<String> after, int limit) {
        return way.list(asking, new ConferenceLooks.All(), Filter.everything(), after, limit);
    }
}
