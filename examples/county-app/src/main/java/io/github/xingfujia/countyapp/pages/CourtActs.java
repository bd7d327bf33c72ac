package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CourtProcedure;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.DelegationRefusal;
import java.time.LocalDate;
import java.util.Optional;

/** What passes between a case and the court that delegated it (诉调对接). */
final class CourtActs {

    static final Act DELEGATE = Act.of("DELEGATE", (door, known, answers) -> {
                Optional<Delegation> delegation = delegation(answers);
                answers.orThrow();
                return door.delegate(known.view().id(), delegation.orElseThrow());
            })
            .asking((form, known) -> fields(form, known.house()))
            .shownWhen(known -> !known.isDelegated());

    static final Act ACCEPT_DELEGATION = answer(Act.of(
            "ACCEPT_DELEGATION",
            (door, known, answers) -> door.acceptDelegation(known.view().id())));

    static final Act DECLINE_DELEGATION = answer(Act.of("DECLINE_DELEGATION", (door, known, answers) -> {
                Optional<DelegationRefusal> reason = answers.code("declined", DelegationRefusal.class);
                answers.orThrow();
                return door.declineDelegation(known.view().id(), reason.orElseThrow());
            })
            .asking((form, known) -> form.each(
                    "declined", Form.Kind.RADIO, true, DelegationRefusal.class, r -> Words.code("declined", r))));

    static final Act REPORT_TO_COURT = Act.of(
                    "REPORT_TO_COURT",
                    (door, known, answers) -> door.reportToCourt(known.view().id()))
            .shownWhen(Known::owesCourt)
            .shut(Act.unless(known -> !known.isOpen() || known.lastly("court-declined"), "not-ended", "END"));

    private CourtActs() {}

    private static Act answer(Act act) {
        return act.shownWhen(Known::isPendingAtCourt);
    }

    /** Adds what a court writes with a dispute that it delegates. */
    static Form.Builder fields(Form.Builder form, House house) {
        return form.text("court.reference", true)
                .radio("court.procedure", CourtProcedure.class, CourtProcedure.PRE_FILING)
                .day("court.on", true, house.home().today().toString())
                .called("on", "court.on")
                .text("court.materials", true);
    }

    /** Returns what a court delegated; what is wrong with it is kept for {@link Answers#orThrow}. */
    static Optional<Delegation> delegation(Answers answers) {
        Optional<CourtProcedure> procedure = answers.code("court.procedure", CourtProcedure.class);
        Optional<LocalDate> on = answers.day("court.on");
        answers.required("court.reference");
        answers.required("court.materials");
        String papers = answers.text("court.materials");
        boolean counted = papers.matches("[0-9]{1,4}");
        answers.checks().that(papers.isEmpty() || counted, "court.materials", "range", papers, 0, 9999);
        return procedure.isEmpty() || on.isEmpty() || !counted
                ? Optional.empty()
                : answers.checks()
                        .part(
                                "court",
                                () -> new Delegation(
                                        answers.text("court.reference"),
                                        procedure.get(),
                                        on.get(),
                                        Integer.parseInt(papers)));
    }
}
