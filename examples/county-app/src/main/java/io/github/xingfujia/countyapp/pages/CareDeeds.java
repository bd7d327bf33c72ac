package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.FollowUp;
import io.github.xingfujia.protection.VisitPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is owed to her, who goes to her, and how a file ends (处置、走访、结案与回访). */
final class CareDeeds {

    static final Deed<Dossier> DONE = Deed.<Dossier>of("protection.done", (door, file, answers) -> {
                String[] parts = answers.text("duty").split(" ", 2);
                Optional<Duty> duty = Arrays.stream(Duty.values())
                        .filter(d -> d.name().equals(parts[0]))
                        .findFirst();
                boolean known = duty.isPresent() && parts.length == 2 && parts[1].matches("[0-9]{1,3}");
                answers.checks().that(known, "duty", "required", "");
                Optional<LocalDate> on = answers.day("on");
                answers.required("doneBy");
                Optional<StaffId> by = answers.staff("doneBy");
                answers.required("whatDone");
                answers.orThrow();
                return door.protection()
                        .done(
                                file.id(),
                                new DutyRecord(
                                        duty.orElseThrow(),
                                        Integer.parseInt(parts[1]),
                                        answers.ticked("herWill"),
                                        on.orElseThrow(),
                                        by.orElseThrow(),
                                        answers.text("whatDone")));
            })
            .asking((form, file) -> Pick.day(
                            form.field("duty", Form.Kind.RADIO, true, duties(file))
                                    .tick("herWill"),
                            file.visit(),
                            "on")
                    .field("doneBy", Form.Kind.CHOICE, true, file.staff())
                    .called("by", "doneBy")
                    .field("whatDone", Form.Kind.AREA, true, List.of())
                    .called("what", "whatDone"))
            .shownWhen(file -> !duties(file).isEmpty());

    static final Deed<Dossier> REPORTED = Deed.<Dossier>of(
                    "protection.reported",
                    (door, file, answers) -> door.protection().reported(file.id(), DangerForm.read(answers)))
            .asking((form, file) -> DangerForm.ask(form, file.visit(), file.staff()))
            .shownWhen(file ->
                    file.view().duties().stream().anyMatch(d -> d.duty() == Duty.REPORT_TO_POLICE_AND_SUPERIOR));

    static final Deed<Dossier> PLAN_VISIT = Deed.<Dossier>of("protection.planVisit", (door, file, answers) -> {
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                var staff = Pick.staff(answers, "staff");
                answers.orThrow();
                return door.protection()
                        .planVisit(
                                file.id(),
                                new VisitPlan(
                                        staff, from.orElseThrow(), until.orElseThrow(), answers.ticked("agreedHour")));
            })
            .asking((form, file) -> {
                Pick.span(form.field("staff", Form.Kind.CHECKS, true, file.visitors()), file.visit());
                form.tick("agreedHour");
            });

    static final Deed<Dossier> CHECK_IN = visit("protection.checkIn", "planned", (door, file, answers) -> {
        Optional<Integer> visit = which(answers);
        return door.protection().checkIn(file.id(), visit.orElseThrow());
    });

    static final Deed<Dossier> CHECK_OUT = visit("protection.checkOut", "checked-in alarmed", (door, file, answers) -> {
                Optional<Integer> visit = which(answers);
                return door.protection().checkOut(file.id(), visit.orElseThrow());
            })
            .adding();

    static final Deed<Dossier> CANCEL_VISIT = visit("protection.cancelVisit", "planned", (door, file, answers) -> {
        Optional<Integer> visit = which(answers);
        return door.protection().cancelVisit(file.id(), visit.orElseThrow());
    });

    static final Deed<Dossier> WITHDRAW = Deed.of(
            "protection.withdraw", (door, file, answers) -> door.protection().withdraw(file.id()));

    static final Deed<Dossier> CLOSE = Deed.<Dossier>of("protection.close", (door, file, answers) -> {
                Optional<CloseReason> reason = answers.code("closeReason", CloseReason.class);
                answers.orThrow();
                return door.protection().close(file.id(), reason.orElseThrow());
            })
            .asking((form, file) -> reasons(form, file, false))
            .shownWhen(file -> file.isOpen()
                    && Arrays.stream(CloseReason.values())
                            .anyMatch(r -> !r.isByTwo(file.view().worst())));

    static final Deed<Dossier> PROPOSE_CLOSE = Deed.<Dossier>of("protection.proposeClose", (door, file, answers) -> {
                Optional<CloseReason> reason = answers.code("closeReason", CloseReason.class);
                answers.required("closeBecause");
                answers.orThrow();
                return door.protection().proposeClose(file.id(), reason.orElseThrow(), answers.text("closeBecause"));
            })
            .asking((form, file) -> reasons(form, file, true)
                    .field("closeBecause", Form.Kind.AREA, true, List.of())
                    .called("because", "closeBecause"))
            .shownWhen(Dossier::isOpen);

    static final Deed<Dossier> CONFIRM_CLOSE = Deed.<Dossier>of(
                    "protection.confirmClose",
                    (door, file, answers) -> door.protection().confirmClose(file.id()))
            .shownWhen(file ->
                    file.view().proposed().filter(p -> !file.isMe(p.by())).isPresent());

    static final Deed<Dossier> FOLLOW_UP = Deed.<Dossier>of("protection.followUp", (door, file, answers) -> {
                boolean reached = answers.yes("reached");
                boolean safe = answers.yes("safe");
                boolean news = answers.yes("newIncident");
                answers.orThrow();
                return door.protection()
                        .followUp(file.id(), new FollowUp(reached, safe, news, answers.text("statement")));
            })
            .asking((form, file) -> form.yesOrNo("reached")
                    .yesOrNo("safe")
                    .yesOrNo("newIncident")
                    .area("statement")
                    .called("words", "statement"))
            .shownWhen(file -> !file.isOpen());

    static final Deeds.Kind<Dossier> CARE = new Deeds.Kind<>("care", List.of(REPORTED, DONE));

    static final Deeds.Kind<Dossier> VISITS =
            new Deeds.Kind<>("visits", List.of(PLAN_VISIT, CHECK_IN, CHECK_OUT, CANCEL_VISIT));

    static final Deeds.Kind<Dossier> ENDING =
            new Deeds.Kind<>("ending", List.of(WITHDRAW, CLOSE, PROPOSE_CLOSE, CONFIRM_CLOSE, FOLLOW_UP));

    private CareDeeds() {}

    private static Form.Builder reasons(Form.Builder form, Dossier file, boolean byTwo) {
        return form.field(
                        "closeReason",
                        Form.Kind.RADIO,
                        true,
                        Arrays.stream(CloseReason.values())
                                .filter(r -> r.isByTwo(file.view().worst()) == byTwo)
                                .map(r -> new Form.Option(r.name(), Pick.said(r).in(file.locale())))
                                .toList())
                .called("reason", "closeReason");
    }

    private static Deed<Dossier> visit(String name, String standings, Deed.Runs<Dossier> runs) {
        return Deed.<Dossier>of(name, runs)
                .asking((form, file) -> form.field("visit", Form.Kind.RADIO, true, visits(file, standings)))
                .shownWhen(file -> !visits(file, standings).isEmpty());
    }

    private static Optional<Integer> which(Answers answers) {
        Optional<Integer> visit = Pick.number(answers, "visit");
        answers.orThrow();
        return visit;
    }

    private static List<Form.Option> visits(Dossier file, String standings) {
        Times times = new Times(file.visit().house, file.locale());
        return file.view().visits().stream()
                .filter(v -> List.of(standings.split(" ")).contains(v.standing()))
                .map(v -> new Form.Option(Integer.toString(v.number()), times.span(v.from(), v.until())))
                .toList();
    }

    private static List<Form.Option> duties(Dossier file) {
        return file.view().duties().stream()
                .filter(d -> !DangerReport.does(d.duty()))
                .map(d -> new Form.Option(
                        d.duty().name() + " " + d.minor(),
                        d.duty().wording().in(file.locale()) + (d.minor() == 0 ? "" : " · " + d.minor())))
                .toList();
    }
}
