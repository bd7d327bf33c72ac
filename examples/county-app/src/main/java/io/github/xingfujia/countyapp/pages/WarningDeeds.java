package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.VisitResult;
import io.github.xingfujia.measures.VisitTo;
import io.github.xingfujia.measures.Visitor;
import io.github.xingfujia.measures.WarningInstead;
import io.github.xingfujia.measures.WarningIssue;
import io.github.xingfujia.measures.WarningRequest;
import io.github.xingfujia.measures.WarningVisit;
import io.github.xingfujia.measures.WarningVisitPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The warning letter and its visits (告诫书与查访). */
final class WarningDeeds {

    static final Deed<Dossier> ASK = Deed.<Dossier>of("measures.askWarning", (door, file, answers) -> {
                Optional<Instant> at = Pick.moment(answers);
                boolean vulnerable = answers.yes("vulnerable");
                answers.orThrow();
                return door.measures().askWarning(file.id(), new WarningRequest(at.orElseThrow(), vulnerable));
            })
            .asking((form, file) ->
                    Pick.moment(form, file.visit(), "acceptedAt").yesOrNo("vulnerable"));

    static final Deed<Dossier> REGISTER = Deed.<Dossier>of("measures.registerWarning", (door, file, answers) -> {
                WarningIssue letter = paper(answers);
                return door.measures().registerWarning(file.id(), letter);
            })
            .asking((form, file) -> paper(form));

    static final Deed<Dossier> CORRECT = on("measures.correctWarning", (door, file, answers) -> {
                Optional<Integer> number = Pick.number(answers, "measure");
                WarningIssue letter = paper(answers);
                return door.measures().correctWarning(file.id(), number.orElseThrow(), letter);
            })
            .asking((form, file) -> paper(letter(form, file)));

    static final Deed<Dossier> DECLINE = on("measures.declineWarning", (door, file, answers) -> {
                Optional<Integer> number = Pick.number(answers, "measure");
                Optional<WarningInstead> instead = answers.code("instead", WarningInstead.class);
                answers.orThrow();
                return door.measures().declineWarning(file.id(), number.orElseThrow(), instead.orElseThrow());
            })
            .asking((form, file) -> Pick.one(letter(form, file), "instead", WarningInstead.class));

    static final Deed<Dossier> PLAN = on("measures.planVisit", (door, file, answers) -> {
                Optional<Integer> number = Pick.number(answers, "measure");
                Optional<VisitTo> to = answers.code("visitTo", VisitTo.class);
                var by = Pick.staff(answers, "staff");
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                answers.orThrow();
                return door.measures()
                        .planVisit(
                                file.id(),
                                number.orElseThrow(),
                                new WarningVisitPlan(to.orElseThrow(), by, from.orElseThrow(), until.orElseThrow()));
            })
            .asking((form, file) -> Pick.span(
                    Pick.one(letter(form, file), "visitTo", VisitTo.class)
                            .called("to", "visitTo")
                            .field("staff", Form.Kind.CHECKS, true, file.visitors())
                            .called("by", "staff"),
                    file.visit()));

    static final Deed<Dossier> START = on("measures.startVisit", (door, file, answers) -> {
                Optional<Integer> number = Pick.number(answers, "measure");
                answers.orThrow();
                return door.measures().startVisit(file.id(), number.orElseThrow());
            })
            .asking(WarningDeeds::letter);

    static final Deed<Dossier> RECORD = on("measures.recordVisit", (door, file, answers) -> {
                Optional<Integer> number = Pick.number(answers, "measure");
                Optional<VisitTo> to = answers.code("visitTo", VisitTo.class);
                Optional<LocalDate> on = answers.day("on");
                List<Visitor> present = answers.codes("present", Visitor.class);
                var by = Pick.staff(answers, "staff");
                Optional<VisitResult> result = answers.code("visitResult", VisitResult.class);
                answers.checks().that(!present.isEmpty(), "present", "required", "");
                answers.orThrow();
                return door.measures()
                        .recordVisit(
                                file.id(),
                                number.orElseThrow(),
                                new WarningVisit(
                                        to.orElseThrow(),
                                        on.orElseThrow(),
                                        present,
                                        by,
                                        result.orElseThrow(),
                                        answers.text("statement")));
            })
            .asking((form, file) -> {
                Pick.one(letter(form, file), "visitTo", VisitTo.class).called("to", "visitTo");
                Pick.some(Pick.day(form, file.visit(), "on"), "present", Visitor.class)
                        .field("staff", Form.Kind.CHECKS, false, file.staff())
                        .called("by", "staff");
                Pick.one(form, "visitResult", VisitResult.class)
                        .called("result", "visitResult")
                        .area("statement")
                        .called("words", "statement");
            });

    static final Deeds.Kind<Dossier> WARNING =
            new Deeds.Kind<>("warning", List.of(ASK, REGISTER, CORRECT, DECLINE, PLAN, START, RECORD));

    private WarningDeeds() {}

    private static Deed<Dossier> on(String name, Deed.Runs<Dossier> runs) {
        return Deed.<Dossier>of(name, runs).shownWhen(file -> file.has(MeasureKind.WARNING_LETTER));
    }

    /** Asks for a letter as it stands on paper. */
    private static Form.Builder paper(Form.Builder form) {
        return form.text("paperNo", true)
                .called("number", "paperNo")
                .day("issuedOn", true)
                .day("deliveredOn", true);
    }

    private static WarningIssue paper(Answers answers) {
        Optional<LocalDate> issued = answers.day("issuedOn");
        Optional<LocalDate> delivered = answers.day("deliveredOn");
        answers.required("paperNo");
        answers.orThrow();
        return new WarningIssue(answers.text("paperNo"), issued.orElseThrow(), delivered.orElseThrow());
    }

    private static Form.Builder letter(Form.Builder form, Dossier file) {
        return form.field("measure", Form.Kind.RADIO, true, file.measures(MeasureKind.WARNING_LETTER));
    }
}
