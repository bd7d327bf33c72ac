package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.OrderAcceptance;
import io.github.xingfujia.measures.OrderApplicant;
import io.github.xingfujia.measures.OrderApplication;
import io.github.xingfujia.measures.OrderChange;
import io.github.xingfujia.measures.OrderGround;
import io.github.xingfujia.measures.OrderMade;
import io.github.xingfujia.measures.OrderPaper;
import io.github.xingfujia.measures.OrderParty;
import io.github.xingfujia.measures.OrderTerm;
import io.github.xingfujia.measures.OrderVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The life of a protection order (人身安全保护令), from the application to its end. */
final class OrderDeeds {

    static final Deed<Dossier> PREPARE = Deed.<Dossier>of("measures.prepareOrder", (door, file, answers) -> {
                Optional<OrderApplicant> applicant = answers.code("applicant", OrderApplicant.class);
                Optional<OrderGround> ground = answers.code("ground", OrderGround.class);
                boolean urgent = answers.yes("urgent");
                List<OrderTerm> terms = answers.codes("terms", OrderTerm.class);
                answers.checks().that(!terms.isEmpty(), "terms", "required", "");
                answers.orThrow();
                return door.measures()
                        .prepareOrder(
                                file.id(),
                                new OrderApplication(applicant.orElseThrow(), ground.orElseThrow(), terms, urgent));
            })
            .asking((form, file) -> Pick.some(
                            Pick.one(Pick.one(form, "applicant", OrderApplicant.class), "ground", OrderGround.class),
                            "terms",
                            OrderTerm.class)
                    .yesOrNo("urgent"));

    static final Deed<Dossier> PAPERS = on("measures.orderPapers", (door, file, answers) -> {
                int number = order(answers);
                return door.measures().orderPapers(file.id(), number, answers.codes("papers", OrderPaper.class));
            })
            .asking((form, file) -> Pick.some(orders(form, file), "papers", OrderPaper.class));

    static final Deed<Dossier> ACCEPTED = on("measures.orderAccepted", (door, file, answers) -> {
                answers.required("court");
                answers.required("paperNo");
                Optional<Instant> at = Pick.moment(answers);
                int number = order(answers);
                return door.measures()
                        .orderAccepted(
                                file.id(),
                                number,
                                new OrderAcceptance(answers.text("court"), answers.text("paperNo"), at.orElseThrow()));
            })
            .asking((form, file) -> Pick.moment(
                    orders(form, file).text("court", true).text("paperNo", true).called("number", "paperNo"),
                    file.visit(),
                    "at"));

    static final Deed<Dossier> MADE = on("measures.orderMade", (door, file, answers) -> {
                Optional<Instant> at = Pick.moment(answers);
                Optional<LocalDate> until = answers.day("until");
                List<OrderTerm> terms = answers.codes("terms", OrderTerm.class);
                answers.checks().that(!terms.isEmpty(), "terms", "required", "");
                int number = order(answers);
                return door.measures()
                        .orderMade(file.id(), number, new OrderMade(at.orElseThrow(), until.orElseThrow(), terms));
            })
            .asking((form, file) -> Pick.some(
                    Pick.moment(orders(form, file), file.visit(), "madeAt").day("until", true),
                    "terms",
                    OrderTerm.class));

    static final Deed<Dossier> DISMISSED = on("measures.orderDismissed", (door, file, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                int number = order(answers);
                return door.measures().orderDismissed(file.id(), number, on.orElseThrow());
            })
            .asking((form, file) -> Pick.day(orders(form, file), file.visit(), "on"));

    static final Deed<Dossier> SERVED = on("measures.orderServed", (door, file, answers) -> {
                Optional<OrderParty> party = answers.code("servedTo", OrderParty.class);
                Optional<Instant> at = Pick.moment(answers);
                int number = order(answers);
                return door.measures().orderServed(file.id(), number, party.orElseThrow(), at.orElseThrow());
            })
            .asking((form, file) -> Pick.moment(
                    Pick.one(orders(form, file), "servedTo", OrderParty.class).called("party", "servedTo"),
                    file.visit(),
                    "at"));

    static final Deed<Dossier> ASK_CHANGE = on("measures.askChange", (door, file, answers) -> {
                Optional<OrderChange> change = answers.code("change", OrderChange.class);
                int number = order(answers);
                return door.measures().askChange(file.id(), number, change.orElseThrow());
            })
            .asking((form, file) -> Pick.one(orders(form, file), "change", OrderChange.class));

    static final Deed<Dossier> CHANGE_RULED = on("measures.changeRuled", (door, file, answers) -> {
                boolean granted = answers.yes("granted");
                Optional<LocalDate> on = answers.day("on");
                Optional<LocalDate> until = answers.maybeDay("until");
                int number = order(answers);
                return door.measures().changeRuled(file.id(), number, granted, on.orElseThrow(), until);
            })
            .asking((form, file) -> Pick.day(orders(form, file).yesOrNo("granted"), file.visit(), "on")
                    .day("until", false));

    static final Deed<Dossier> BREACHED = on("measures.orderBreached", (door, file, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                int number = order(answers);
                return door.measures().orderBreached(file.id(), number, on.orElseThrow(), answers.text("statement"));
            })
            .asking((form, file) -> Pick.day(orders(form, file), file.visit(), "on")
                    .area("statement")
                    .called("words", "statement"));

    /** After a visit that found violence, or a breach: by whichever of the two it hangs on. */
    static final Deed<Dossier> POLICE_TOLD = Deed.<Dossier>of("measures.policeTold", (door, file, answers) -> {
                answers.required("receipt");
                Optional<Instant> at = Pick.moment(answers);
                int number = order(answers);
                return door.measures().policeTold(file.id(), number, at.orElseThrow(), answers.text("receipt"));
            })
            .asking((form, file) -> {
                List<Form.Option> either = new ArrayList<>(file.measures(MeasureKind.WARNING_LETTER));
                either.addAll(file.measures(MeasureKind.PROTECTION_ORDER));
                Pick.moment(form.field("measure", Form.Kind.RADIO, true, either), file.visit(), "at")
                        .text("receipt", true);
            })
            .shownWhen(file -> file.has(MeasureKind.PROTECTION_ORDER) || file.has(MeasureKind.WARNING_LETTER));

    static final Deed<Dossier> RETURN_VISIT = on("measures.returnVisit", (door, file, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                boolean safe = answers.yes("safe");
                boolean kept = answers.yes("orderKept");
                int number = order(answers);
                return door.measures()
                        .returnVisit(
                                file.id(),
                                number,
                                new OrderVisit(
                                        on.orElseThrow(),
                                        safe,
                                        kept,
                                        answers.ticked("signed"),
                                        answers.text("statement")));
            })
            .asking((form, file) -> Pick.day(orders(form, file), file.visit(), "on")
                    .yesOrNo("safe")
                    .yesOrNo("orderKept")
                    .tick("signed")
                    .area("statement")
                    .called("words", "statement"));

    static final Deed<Dossier> COURT_FED = on("measures.courtFed", (door, file, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                int number = order(answers);
                return door.measures().courtFed(file.id(), number, on.orElseThrow());
            })
            .asking((form, file) -> Pick.day(orders(form, file), file.visit(), "on"));

    static final Deeds.Kind<Dossier> ORDER =
            new Deeds.Kind<>("order", List.of(PREPARE, PAPERS, ACCEPTED, MADE, DISMISSED, SERVED));

    static final Deeds.Kind<Dossier> LIFE =
            new Deeds.Kind<>("life", List.of(BREACHED, POLICE_TOLD, RETURN_VISIT, COURT_FED, ASK_CHANGE, CHANGE_RULED));

    private OrderDeeds() {}

    private static Deed<Dossier> on(String name, Deed.Runs<Dossier> runs) {
        return Deed.<Dossier>of(name, runs).shownWhen(file -> file.has(MeasureKind.PROTECTION_ORDER));
    }

    private static Form.Builder orders(Form.Builder form, Dossier file) {
        return form.field("measure", Form.Kind.RADIO, true, file.measures(MeasureKind.PROTECTION_ORDER));
    }

    /** Reads which one, the last of all answers: everything that is wrong is told at once. */
    static int order(Answers answers) {
        Optional<Integer> number = Pick.number(answers, "measure");
        answers.orThrow();
        return number.orElseThrow();
    }
}
