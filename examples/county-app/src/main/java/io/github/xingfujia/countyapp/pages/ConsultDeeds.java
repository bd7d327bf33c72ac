package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentQuery;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.consultation.CallOffCause;
import io.github.xingfujia.consultation.CloseTimes;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionLine;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.consultation.ReopenTimes;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.consultation.WithdrawTimes;
import io.github.xingfujia.kernel.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The forms of the experts' desk and of the platform's editor (专家工作台办理). */
final class ConsultDeeds {

    private static final int PAGE = 200;
    private static final int SEASON = 90;

    static final Deed<Deed.Here> OFFER = Deed.<Deed.Here>of("consultation.offer", (door, here, answers) -> {
                Optional<StaffId> expert = expert(answers);
                Optional<DayOfWeek> day = answers.code("weekday", DayOfWeek.class);
                Optional<LocalTime> from = answers.time("begin");
                Optional<LocalTime> until = answers.time("finish");
                Optional<Integer> minutes = Pick.number(answers, "length");
                Optional<MeetingMode> mode = answers.code("meetingMode", MeetingMode.class);
                Optional<LocalDate> since = answers.day("firstDay");
                Optional<LocalDate> through = answers.day("lastDay");
                answers.orThrow();
                Weekly weekly = new Weekly(
                        day.orElseThrow(),
                        from.orElseThrow(),
                        until.orElseThrow(),
                        minutes.orElseThrow(),
                        mode.orElseThrow(),
                        since.orElseThrow(),
                        through.orElseThrow());
                return door.consultation().offer(new OfferTimes(expert.orElseThrow(), weekly));
            })
            .asking((form, here) -> {
                LocalDate today = here.visit().house.home().today();
                form.field("expert", Form.Kind.CHOICE, true, experts(here.visit()))
                        .each("weekday", Form.Kind.CHOICE, true, DayOfWeek.class, Pick::said)
                        .time("begin", true, "09:00")
                        .time("finish", true, "11:00")
                        .field("length", Form.Kind.TEXT, true, List.of(), "30")
                        .each("meetingMode", Form.Kind.RADIO, true, MeetingMode.class, MeetingMode::wording)
                        .day("firstDay", true, today.toString())
                        .day("lastDay", true, today.plusDays(SEASON).toString())
                        .called("from", "begin")
                        .called("until", "finish")
                        .called("mode", "meetingMode")
                        .called("minutes", "length")
                        .called("since", "firstDay")
                        .called("through", "lastDay");
            });

    static final Deed<Deed.Here> WITHDRAW = Deed.<Deed.Here>of("consultation.withdraw", (door, here, answers) -> {
                answers.required("offered");
                String[] parts = answers.text("offered").split(" ", 2);
                Optional<StaffId> expert = answers.checks().value("offered", () -> StaffId.of(parts[0]));
                answers.checks().that(parts.length > 1 && parts[1].matches("[0-9]{1,5}"), "offered", "required", "");
                answers.orThrow();
                return door.consultation()
                        .withdraw(new WithdrawTimes(expert.orElseThrow(), Integer.parseInt(parts[1])));
            })
            .asking((form, here) -> form.field("offered", Form.Kind.CHOICE, true, ConsultPage.offered(here.visit())))
            .shownWhen(here -> !ConsultPage.offered(here.visit()).isEmpty());

    static final Deed<Deed.Here> CLOSE = Deed.<Deed.Here>of("consultation.close", (door, here, answers) -> {
                Optional<StaffId> expert = expert(answers);
                Optional<LocalDate> day = answers.day("day");
                Optional<LocalTime> from = answers.time("begin");
                Optional<LocalTime> until = answers.time("finish");
                answers.orThrow();
                return door.consultation()
                        .close(new CloseTimes(
                                expert.orElseThrow(), day.orElseThrow(), from.orElseThrow(), until.orElseThrow()));
            })
            .asking((form, here) -> Pick.day(
                            form.field("expert", Form.Kind.CHOICE, true, experts(here.visit())), here.visit(), "day")
                    .time("begin", true, "00:00")
                    .time("finish", true, "23:59")
                    .called("until", "finish"));

    static final Deed<Deed.Here> REOPEN = Deed.<Deed.Here>of("consultation.reopen", (door, here, answers) -> {
                answers.required("closedTime");
                Optional<ReopenTimes> closed = closed(here.visit()).stream()
                        .filter(c -> value(c).equals(answers.text("closedTime")))
                        .findFirst();
                answers.checks().that(closed.isPresent(), "closedTime", "required", "");
                answers.orThrow();
                return door.consultation().reopen(closed.orElseThrow());
            })
            .asking((form, here) -> form.field("closedTime", Form.Kind.CHOICE, true, reopened(here.visit())))
            .shownWhen(here -> !closed(here.visit()).isEmpty());

    static final Deed<Deed.Here> CALL_OFF = Deed.<Deed.Here>of("consultation.callOff", (door, here, answers) -> {
                Optional<AppointmentId> id = appointment(answers);
                Optional<CallOffCause> cause = answers.code("callOffCause", CallOffCause.class);
                answers.orThrow();
                return door.consultation().callOff(id.orElseThrow(), cause.orElseThrow());
            })
            .asking((form, here) -> Pick.one(
                    form.field("booked", Form.Kind.CHOICE, true, booked(here.visit())),
                    "callOffCause",
                    CallOffCause.class))
            .shownWhen(here -> !booked(here.visit()).isEmpty());

    static final Deed<Deed.Here> GIVE = Deed.<Deed.Here>of("consultation.give", (door, here, answers) -> {
                Optional<AppointmentId> id = appointment(answers);
                Optional<StaffId> to = expert(answers);
                answers.orThrow();
                return door.consultation().give(id.orElseThrow(), to.orElseThrow());
            })
            .asking((form, here) -> form.field("booked", Form.Kind.CHOICE, true, booked(here.visit()))
                    .field("expert", Form.Kind.CHOICE, true, experts(here.visit()))
                    .called("to", "expert"))
            .shownWhen(
                    here -> here.visit().is("editor") && !booked(here.visit()).isEmpty());

    static final Deed<Deed.Here> TOOK_PLACE = Deed.<Deed.Here>of("consultation.tookPlace", (door, here, answers) -> {
                Optional<AppointmentId> id = appointment(answers);
                answers.orThrow();
                return door.consultation().tookPlace(id.orElseThrow());
            })
            .asking((form, here) -> form.field("booked", Form.Kind.CHOICE, true, begins(here.visit())))
            .shownWhen(
                    here -> here.visit().is("expert") && !begins(here.visit()).isEmpty());

    static final Deed<Deed.Here> MISSED = Deed.<Deed.Here>of("consultation.missed", (door, here, answers) -> {
                Optional<AppointmentId> id = appointment(answers);
                answers.orThrow();
                return door.consultation().missed(id.orElseThrow());
            })
            .asking((form, here) -> form.field("booked", Form.Kind.CHOICE, true, over(here.visit())))
            .shownWhen(here -> here.visit().is("expert") && !over(here.visit()).isEmpty());

    static final Deed<Deed.Here> PASS = Deed.<Deed.Here>of("consultation.pass", (door, here, answers) -> {
                Optional<QuestionId> id = question(answers, "waiting");
                Optional<StaffId> to = expert(answers);
                answers.orThrow();
                return door.consultation().pass(id.orElseThrow(), to.orElseThrow());
            })
            .asking((form, here) -> form.field("waiting", Form.Kind.CHOICE, true, waiting(here.visit()))
                    .field("expert", Form.Kind.CHOICE, true, experts(here.visit()))
                    .called("to", "expert"))
            .shownWhen(
                    here -> here.visit().is("editor") && !waiting(here.visit()).isEmpty());

    static final Deed<Deed.Here> UNPUBLISH = Deed.<Deed.Here>of("consultation.unpublish", (door, here, answers) -> {
                Optional<QuestionId> id = question(answers, "shownAnswer");
                answers.orThrow();
                return door.consultation().unpublish(id.orElseThrow());
            })
            .asking((form, here) -> form.field("shownAnswer", Form.Kind.CHOICE, true, published(here.visit())))
            .shownWhen(here -> !published(here.visit()).isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(
            new Deeds.Kind<>("booked", List.of(TOOK_PLACE, MISSED, GIVE, CALL_OFF)),
            new Deeds.Kind<>("times", List.of(OFFER, WITHDRAW, CLOSE, REOPEN)),
            new Deeds.Kind<>("questions", List.of(PASS, UNPUBLISH)));

    private ConsultDeeds() {}

    private static Optional<StaffId> expert(Answers answers) {
        answers.required("expert");
        return answers.staff("expert");
    }

    private static Optional<AppointmentId> appointment(Answers answers) {
        answers.required("booked");
        return answers.typed()
                .maybe("booked")
                .flatMap(v -> answers.checks().value("booked", () -> AppointmentId.of(v)));
    }

    private static Optional<QuestionId> question(Answers answers, String field) {
        answers.required(field);
        return answers.typed().maybe(field).flatMap(v -> answers.checks().value(field, () -> QuestionId.of(v)));
    }

    /** An expert has her own times alone, the editor everybody's. */
    static List<Expert> theirs(Visit visit) {
        return visit.house.home().experts().stream()
                .filter(e -> visit.is("editor") || e.id().equals(visit.worker().id()))
                .toList();
    }

    /** Returns what is closed from today on, as what would open it again. */
    private static List<ReopenTimes> closed(Visit visit) {
        return theirs(visit).stream()
                .flatMap(e -> visit
                        .door()
                        .consultation()
                        .times(e.id())
                        .fold(view -> view.closed(), refusal -> List.<TimesView.Closed>of())
                        .stream()
                        .map(c -> new ReopenTimes(e.id(), c.day(), c.from(), c.until())))
                .toList();
    }

    private static String value(ReopenTimes closed) {
        return closed.expert() + " " + closed.day() + " " + closed.from() + " " + closed.until();
    }

    private static List<Form.Option> reopened(Visit visit) {
        return closed(visit).stream()
                .map(c -> new Form.Option(
                        value(c),
                        new Times(visit.house, visit.locale()).day(c.day()) + " " + c.from() + "–" + c.until() + " · "
                                + CaseSheet.name(c.expert(), visit.house, visit.locale())))
                .toList();
    }

    private static List<Form.Option> experts(Visit visit) {
        return theirs(visit).stream()
                .map(e -> new Form.Option(
                        e.id().value(),
                        e.name().in(visit.locale()) + " · " + e.kind().wording().in(visit.locale())))
                .toList();
    }

    /** Returns what may have begun by now. */
    private static List<Form.Option> begins(Visit visit) {
        return booked(visit, a -> !visit.house.now().isBefore(a.from()));
    }

    /** Returns what somebody may have missed by now. */
    private static List<Form.Option> over(Visit visit) {
        return booked(visit, a -> !visit.house.now().isBefore(a.from().plus(AppointmentLine.MISSED)));
    }

    private static List<Form.Option> booked(Visit visit) {
        return booked(visit, a -> true);
    }

    private static List<Form.Option> booked(Visit visit, Predicate<AppointmentLine> which) {
        Times times = new Times(visit.house, visit.locale());
        return ahead(visit).stream()
                .filter(which)
                .filter(a ->
                        a.standing() == AppointmentStanding.CONFIRMED || a.standing() == AppointmentStanding.UNASSIGNED)
                .map(a -> new Form.Option(
                        a.id().value(),
                        times.span(a.from(), a.until()) + " · "
                                + a.standing().wording().in(visit.locale()) + " · " + Pick.telling(a.id())))
                .toList();
    }

    static List<AppointmentLine> ahead(Visit visit) {
        return ViolencePage.all(
                after -> visit.door().consultation().appointments(AppointmentQuery.ahead(), after, PAGE));
    }

    static List<QuestionLine> questions(Visit visit, QuestionStanding standing) {
        return ViolencePage.all(after -> visit.door().consultation().questions(standing, after, PAGE));
    }

    private static List<Form.Option> waiting(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return questions(visit, QuestionStanding.WAITING).stream()
                .map(q -> new Form.Option(
                        q.id().value(),
                        q.kind().wording().in(visit.locale()) + " · " + times.by(q.answeredBy()) + " · "
                                + CaseSheet.name(q.expert(), visit.house, visit.locale()) + " · "
                                + Pick.telling(q.id())))
                .toList();
    }

    private static List<Form.Option> published(Visit visit) {
        if (!visit.is("editor")) {
            return List.of();
        }
        Times times = new Times(visit.house, visit.locale());
        return ViolencePage.all(after -> visit.door().consultation().publicAnswers(after, PAGE)).stream()
                .map(a -> new Form.Option(
                        a.id().value(), a.kind().wording().in(visit.locale()) + " · " + times.day(a.on())))
                .toList();
    }
}
