package io.github.xingfujia.measures;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.measures.shelter.ShelterActs;
import io.github.xingfujia.measures.steps.OrderActs;
import io.github.xingfujia.measures.steps.OrderLifeActs;
import io.github.xingfujia.measures.steps.ReportActs;
import io.github.xingfujia.measures.steps.VisitActs;
import io.github.xingfujia.measures.steps.VisitRecordActs;
import io.github.xingfujia.measures.steps.WarningActs;
import io.github.xingfujia.measures.views.MeasuresListing;
import io.github.xingfujia.measures.views.SourceLook;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door to the measures that protect somebody (保护措施). They hang on a violence file and are numbered within it; every
 * method is one command or one look and goes the one way; a refusal names the command to call next.
 */
public final class Measures {

    private final MeasuresRoom room;
    private final Way way;
    private final Asking asking;

    Measures(MeasuresRoom room, Way way, Asking asking) {
        this.room = room;
        this.way = way;
        this.asking = asking;
    }

    /** Records that the police were asked for a warning letter; the rule book says how long they have. */
    public Outcome<Integer> askWarning(ViolenceFileId file, WarningRequest request) {
        return way.run(asking, room.warnings().ask(), new WarningActs.Ask(file, request));
    }

    /** Registers the warning letter the police issued, asked for or not; its visits are due from the delivery. */
    public Outcome<Integer> registerWarning(ViolenceFileId file, WarningIssue letter) {
        return way.run(asking, room.warnings().register(), new WarningActs.Register(file, letter));
    }

    /** Puts a letter right that was registered wrongly: once two of staff say the same of it. */
    public Outcome<Integer> correctWarning(ViolenceFileId file, int number, WarningIssue letter) {
        return way.run(asking, room.warnings().correct(), new WarningActs.Correct(file, number, letter));
    }

    /** Records what the police did instead of a warning letter. */
    public Outcome<Integer> declineWarning(ViolenceFileId file, int number, WarningInstead instead) {
        return way.run(asking, room.warnings().decline(), new WarningActs.Decline(file, number, instead));
    }

    /** Plans a visit after a warning letter; never a lone one when danger was graded medium or above, or not graded. */
    public Outcome<Integer> planVisit(ViolenceFileId file, int number, WarningVisitPlan visit) {
        return way.run(asking, room.visits().plan(), new VisitActs.PlanIt(file, number, visit));
    }

    /**
     * Tells that the actor, who goes on the planned visit, is there on its day; who goes is asked about again. It begins when all are
     * there, and what nobody recorded in time after its end is told to the post above.
     */
    public Outcome<Integer> startVisit(ViolenceFileId file, int number) {
        return way.run(asking, room.visits().start(), new VisitActs.Start(file, number));
    }

    /**
     * Records a visit, whoever made it; one that one of us made alone where two go counts for nothing. Violence goes back to
     * the gate and to the police.
     */
    public Outcome<Integer> recordVisit(ViolenceFileId file, int number, WarningVisit visit) {
        return way.run(asking, room.visitRecords().record(), new VisitRecordActs.RecordIt(file, number, visit));
    }

    /** Prepares an application for a protection order, by her or by those who may for her. */
    public Outcome<Integer> prepareOrder(ViolenceFileId file, OrderApplication application) {
        return way.run(asking, room.orders().prepare(), new OrderActs.Prepare(file, application));
    }

    /** Records papers of an order that came in. */
    public Outcome<Integer> orderPapers(ViolenceFileId file, int number, List<OrderPaper> papers) {
        return way.run(asking, room.orders().papers(), new OrderActs.Papers(file, number, papers));
    }

    /** Records that a court accepted the application: from then on its time runs. */
    public Outcome<Integer> orderAccepted(ViolenceFileId file, int number, OrderAcceptance acceptance) {
        return way.run(asking, room.orders().accept(), new OrderActs.Accept(file, number, acceptance));
    }

    /** Records the order as the court made it. */
    public Outcome<Integer> orderMade(ViolenceFileId file, int number, OrderMade made) {
        return way.run(asking, room.orders().make(), new OrderActs.Make(file, number, made));
    }

    /** Records that the court dismissed the application. */
    public Outcome<Integer> orderDismissed(ViolenceFileId file, int number, LocalDate on) {
        return way.run(asking, room.orders().dismiss(), new OrderActs.Dismiss(file, number, on));
    }

    /** Records that somebody was told of the order. */
    public Outcome<Integer> orderServed(ViolenceFileId file, int number, OrderParty party, Instant at) {
        return way.run(asking, room.orders().serve(), new OrderActs.Serve(file, number, party, at));
    }

    /** Records that the applicant asks the court to extend, vary or revoke an order that holds. */
    public Outcome<Integer> askChange(ViolenceFileId file, int number, OrderChange change) {
        return way.run(asking, room.life().askChange(), new OrderLifeActs.AskChange(file, number, change));
    }

    /** Records how the court decided on it; {@code until} is the new last day of an order it extended. */
    public Outcome<Integer> changeRuled(
            ViolenceFileId file, int number, boolean granted, LocalDate on, Optional<LocalDate> until) {
        return way.run(
                asking, room.life().ruleChange(), new OrderLifeActs.RuleChange(file, number, granted, on, until));
    }

    /** Records a breach of an order: the police are to be told, and the gate shuts. */
    public Outcome<Integer> orderBreached(ViolenceFileId file, int number, LocalDate on, String words) {
        Checks.of().text("words", words, 0, 2000).orThrow();
        return way.run(asking, room.life().breach(), new OrderLifeActs.Breach(file, number, on, words));
    }

    /** Records that the police were told of violence or a breach, with the number of their receipt. */
    public Outcome<Integer> policeTold(ViolenceFileId file, int number, Instant at, String receipt) {
        Checks.of().line("receipt", receipt, 1, 60).orThrow();
        return way.run(asking, room.life().tellPolice(), new OrderLifeActs.TellPolice(file, number, at, receipt));
    }

    /** Records a return visit while an order holds, or at its end. */
    public Outcome<Integer> returnVisit(ViolenceFileId file, int number, OrderVisit visit) {
        return way.run(asking, room.life().visit(), new OrderLifeActs.Visit(file, number, visit));
    }

    /** Records that the forms of return visits and breaches went back to the court. */
    public Outcome<Integer> courtFed(ViolenceFileId file, int number, LocalDate on) {
        return way.run(asking, room.life().feed(), new OrderLifeActs.Feed(file, number, on));
    }

    /** Records a suspicion that must be reported at once; who told us is sealed. */
    public Outcome<Integer> oweReport(ViolenceFileId file, MandatoryCause cause) {
        return way.run(asking, room.reports().owe(), new ReportActs.Owe(file, cause));
    }

    /** Records a mandatory report that was made, with the number of its receipt. */
    public Outcome<Integer> reported(ViolenceFileId file, int number, ReportReceipt receipt) {
        return way.run(asking, room.reports().report(), new ReportActs.Report(file, number, receipt));
    }

    /** Records that the authority answered a mandatory report. */
    public Outcome<Integer> reportAnswered(ViolenceFileId file, int number, LocalDate on) {
        return way.run(asking, room.reports().answered(), new ReportActs.Answered(file, number, on));
    }

    /** Returns who told us of what is to be reported; protection staff of the file only. */
    public Outcome<String> source(ViolenceFileId file, int number) {
        return way.look(asking, new SourceLook(), new SourceLook.Asked(file, number));
    }

    /** Records an application for legal aid; who suffers violence needs no means test (法律援助法 32). */
    public Outcome<Integer> askAid(ViolenceFileId file, LocalDate on, boolean urgent) {
        return way.run(asking, room.reports().askAid(), new ReportActs.AskAid(file, on, urgent));
    }

    /** Records what became of an application for legal aid. */
    public Outcome<Integer> aidAnswered(ViolenceFileId file, int number, AidAnswer answer, LocalDate on) {
        return way.run(asking, room.reports().answerAid(), new ReportActs.AnswerAid(file, number, answer, on));
    }

    /** Returns the measures of a file for those who handle it. */
    public Outcome<MeasuresView> view(ViolenceFileId file) {
        return way.look(asking, room.look(), file);
    }

    /** Lists the limits that run on the files of the actor's post, and what was told to it from below. */
    public Page<MeasureLine> due(Optional<String> after, int limit) {
        return way.list(asking, new MeasuresListing(), Filter.everything(), after, limit);
    }

    /** Shelters somebody; only the named handlers ever learn of it. */
    public Outcome<ShelterId> place(ViolenceFileId file, Placement placement) {
        return way.run(asking, room.shelters().place(), new ShelterActs.Place(file, placement));
    }

    /** Extends a stay, by the consent or the filing that the province asks for. */
    public Outcome<ShelterId> extendStay(ShelterId stay, ShelterExtension extension) {
        return way.run(asking, room.shelters().extend(), new ShelterActs.Extend(stay, extension));
    }

    /** Records that she left the shelter. */
    public Outcome<ShelterId> leave(ShelterId stay, LocalDate on) {
        return way.run(asking, room.shelters().leave(), new ShelterActs.Leave(stay, on));
    }

    /** Returns a stay for one of its named handlers. */
    public Outcome<ShelterView> placement(ShelterId stay) {
        return way.look(asking, room.shelters().placement(), stay);
    }

    /** Lists the stays in which the actor is a named handler. */
    public Page<ShelterLine> placements(Optional<String> after, int limit) {
        return way.list(asking, room.shelters().placements(), Filter.everything(), after, limit);
    }
}
