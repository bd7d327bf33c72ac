package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.ReportReceipt;
import io.github.xingfujia.measures.ReportTo;
import io.github.xingfujia.measures.Suspect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mandatory report, legal aid and shelter (强制报告、法律援助、庇护). */
final class ReportDeeds {

    static final Deed<Dossier> OWE = Deed.<Dossier>of("measures.oweReport", (door, file, answers) -> {
                Optional<Suspect> about = answers.code("suspect", Suspect.class);
                Optional<Instant> since = Pick.moment(answers);
                answers.orThrow();
                return door.measures()
                        .oweReport(
                                file.id(),
                                new MandatoryCause(about.orElseThrow(), since.orElseThrow(), answers.text("source")));
            })
            .asking((form, file) -> Pick.moment(
                            Pick.one(form, "suspect", Suspect.class).called("about", "suspect"), file.visit(), "since")
                    .text("source", false));

    static final Deed<Dossier> REPORTED = on(
                    "measures.reported", MeasureKind.MANDATORY_REPORT, (door, file, answers) -> {
                        Optional<ReportTo> to = answers.code("reportTo", ReportTo.class);
                        Optional<Instant> at = Pick.moment(answers);
                        answers.required("staff");
                        Optional<StaffId> by = answers.staff("staff");
                        answers.required("receipt");
                        int number = OrderDeeds.order(answers);
                        return door.measures()
                                .reported(
                                        file.id(),
                                        number,
                                        new ReportReceipt(
                                                to.orElseThrow(),
                                                at.orElseThrow(),
                                                by.orElseThrow(),
                                                answers.text("receipt")));
                    })
            .asking((form, file) -> Pick.moment(
                            Pick.one(which(form, file, MeasureKind.MANDATORY_REPORT), "reportTo", ReportTo.class)
                                    .called("to", "reportTo"),
                            file.visit(),
                            "at")
                    .field("staff", Form.Kind.CHOICE, true, file.staff())
                    .called("by", "staff")
                    .text("receipt", true));

    static final Deed<Dossier> ANSWERED = on(
                    "measures.reportAnswered", MeasureKind.MANDATORY_REPORT, (door, file, answers) -> {
                        Optional<LocalDate> on = answers.day("on");
                        int number = OrderDeeds.order(answers);
                        return door.measures().reportAnswered(file.id(), number, on.orElseThrow());
                    })
            .asking((form, file) -> Pick.day(which(form, file, MeasureKind.MANDATORY_REPORT), file.visit(), "on"));

    static final Deed<Dossier> ASK_AID = Deed.<Dossier>of("measures.askAid", (door, file, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                boolean urgent = answers.yes("urgentAid");
                answers.orThrow();
                return door.measures().askAid(file.id(), on.orElseThrow(), urgent);
            })
            .asking((form, file) -> Pick.day(form, file.visit(), "on").yesOrNo("urgentAid"));

    static final Deed<Dossier> AID_ANSWERED = on(
                    "measures.aidAnswered", MeasureKind.LEGAL_AID, (door, file, answers) -> {
                        Optional<AidAnswer> answer = answers.code("aid", AidAnswer.class);
                        Optional<LocalDate> on = answers.day("on");
                        int number = OrderDeeds.order(answers);
                        return door.measures().aidAnswered(file.id(), number, answer.orElseThrow(), on.orElseThrow());
                    })
            .asking((form, file) -> Pick.day(
                    Pick.one(which(form, file, MeasureKind.LEGAL_AID), "aid", AidAnswer.class)
                            .called("answer", "aid"),
                    file.visit(),
                    "on"));

    static final Deed<Dossier> PLACE = Deed.<Dossier>of("measures.place", (door, file, answers) -> {
                Optional<LocalDate> from = answers.day("fromDay");
                Optional<LocalDate> until = answers.day("until");
                var handlers = Pick.staff(answers, "handlers");
                answers.required("refuge");
                answers.orThrow();
                return door.measures()
                        .place(
                                file.id(),
                                new Placement(
                                        answers.text("refuge"), handlers, from.orElseThrow(), until.orElseThrow()));
            })
            .asking((form, file) -> Pick.day(
                            form.text("refuge", true)
                                    .called("place", "refuge")
                                    .field("handlers", Form.Kind.CHECKS, false, file.staff()),
                            file.visit(),
                            "fromDay")
                    .called("from", "fromDay")
                    .day("until", true));

    static final Deeds.Kind<Dossier> REPORT = new Deeds.Kind<>("report", List.of(OWE, REPORTED, ANSWERED));

    static final Deeds.Kind<Dossier> HELP = new Deeds.Kind<>("help", List.of(ASK_AID, AID_ANSWERED, PLACE));

    private ReportDeeds() {}

    private static Deed<Dossier> on(String name, MeasureKind kind, Deed.Runs<Dossier> runs) {
        return Deed.<Dossier>of(name, runs).shownWhen(file -> file.has(kind));
    }

    private static Form.Builder which(Form.Builder form, Dossier file, MeasureKind kind) {
        return form.field("measure", Form.Kind.RADIO, true, file.measures(kind));
    }
}
