package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who mediates, and the sessions and attempts (承办与调处). */
final class HandlingActs {

    private static final List<String> ATTEMPTS = List.of("event.attempted", "event.attempt-struck");

    static final Act ASSIGN = Act.of("ASSIGN", (door, known, answers) -> {
                Optional<StaffId> asked = answers.staff("mediator");
                answers.orThrow();
                return asked.isPresent()
                        ? door.assign(known.view().id(), asked.get())
                        : door.assign(known.view().id());
            })
            .asking((form, known) ->
                    form.field("mediator", Form.Kind.CHOICE, false, Sides.mediators(known, "assign.least")))
            .protecting();

    static final Act DISCLOSE = Act.of("DISCLOSE", (door, known, answers) -> {
                Optional<StaffId> staff = answers.staff("staff");
                answers.required("staff");
                Optional<Relation> relation = answers.code("relation", Relation.class);
                answers.orThrow();
                return door.disclose(known.view().id(), staff.orElseThrow(), relation.orElseThrow());
            })
            .asking((form, known) -> form.field("staff", Form.Kind.CHOICE, true, Sides.mediators(known, "choose"))
                    .radio("relation", Relation.class, Relation.KIN));

    static final Act CHALLENGE = Act.of("CHALLENGE", (door, known, answers) -> {
                Optional<StaffId> staff = answers.staff("staff");
                answers.required("staff");
                Optional<Side> side = answers.side("side");
                answers.orThrow();
                return door.challenge(known.view().id(), staff.orElseThrow(), side.orElseThrow());
            })
            .asking((form, known) -> form.field("staff", Form.Kind.CHOICE, true, Sides.mediators(known, "choose"))
                    .field("side", Form.Kind.RADIO, true, Sides.of(known)));

    static final Act PLAN = Act.of("PLAN", (door, known, answers) -> {
                Optional<ContactForm> form = answers.code("form", ContactForm.class);
                Optional<Side> with = answers.maybe("with", Side.class);
                Optional<LocalDate> day = answers.day("day");
                Optional<LocalTime> begin = answers.time("begin");
                Optional<LocalTime> finish = answers.time("finish");
                Optional<StaffId> mediator = answers.staff("mediator");
                answers.orThrow();
                PlanSession plan = PlanSession.of(
                        form.orElseThrow(),
                        Answers.at(day.orElseThrow(), begin.orElseThrow()),
                        Answers.at(day.orElseThrow(), finish.orElseThrow()));
                plan = with.map(plan::with).orElse(plan);
                plan = answers.ticked("whenClosed") ? plan.evenWhenClosed() : plan;
                return door.plan(known.view().id(), mediator.map(plan::by).orElse(plan));
            })
            .asking((form, known) -> form.field("form", Form.Kind.RADIO, true, forms(known), "SEPARATE")
                    .field("with", Form.Kind.RADIO, false, Sides.meetable(known))
                    .day("day", true, known.house().home().today().toString())
                    .time("begin", true, "10:00")
                    .time("finish", true, "11:00")
                    .field("mediator", Form.Kind.CHOICE, false, Sides.mediators(known, "by.handler"))
                    .tick("whenClosed")
                    .called("until", "finish")
                    .called("from", "day")
                    .called("hours", "finish"))
            .shutToo(Act.unless(known -> known.view().handler().isPresent(), "no-handler", "ASSIGN"));

    static final Act START = Act.of("START", (door, known, answers) -> {
                Optional<Integer> session = session(answers);
                answers.checks().that(session.isPresent(), "session", "required", "");
                answers.orThrow();
                return door.start(known.view().id(), session.orElseThrow());
            })
            .asking((form, known) ->
                    form.field("session", Form.Kind.RADIO, true, sessions(known, known.sessions("planned"))))
            .shutToo(Act.unless(known -> !known.sessions("planned").isEmpty(), "no-such-session", "PLAN"));

    static final Act RECORD = Act.of("RECORD", (door, known, answers) -> {
                Optional<AttemptResult> result = answers.code("result", AttemptResult.class);
                Optional<ContactForm> form = answers.code("form", ContactForm.class);
                Optional<Integer> session = session(answers);
                answers.orThrow();
                return door.record(
                        known.view().id(),
                        new Attempt(result.orElseThrow(), form.orElseThrow(), session, answers.text("minutes")));
            })
            .asking((form, known) -> {
                form.each("result", Form.Kind.RADIO, true, AttemptResult.class, r -> Words.code("result", r))
                        .field(
                                "form",
                                Form.Kind.RADIO,
                                true,
                                Fields.choices(known.locale(), "form", "SEPARATE", "SHUTTLE", "JOINT"),
                                "SEPARATE");
                List<CaseRecord.SessionRecord> started = known.sessions("started");
                if (!started.isEmpty()) {
                    List<Form.Option> which = new ArrayList<>(sessions(known, started));
                    which.add(new Form.Option("", Words.of("session.none").in(known.locale())));
                    form.field(
                            "session",
                            Form.Kind.RADIO,
                            false,
                            which,
                            which.get(0).value());
                }
                form.area("minutes");
            })
            .shownWhen(known -> !known.isRefused() || !known.sessions("started").isEmpty())
            .surviving();

    static final Act STRIKE = Act.of("STRIKE", (door, known, answers) -> {
                answers.required("reason");
                answers.orThrow();
                return door.strike(known.view().id(), answers.text("reason"));
            })
            .asking((form, known) -> form.area("reason"))
            .shownWhen(HandlingActs::isHerOwnRecord);

    static final Act REFUSE = Act.of("REFUSE", (door, known, answers) -> {
                Optional<Side> side = answers.side("side");
                answers.orThrow();
                return door.refuse(known.view().id(), side.orElseThrow());
            })
            .asking((form, known) -> form.field("side", Form.Kind.RADIO, true, Sides.of(known)))
            .shutToo(Act.unless(known -> !known.lastly("took-effect"), "agreement-holds", "END"))
            .mediating();

    private HandlingActs() {}

    /** Returns whether the last attempt is this reader's entry and stands; whether it is too late the house says. */
    private static boolean isHerOwnRecord(Known known) {
        return known.view().history().stream()
                .filter(e -> ATTEMPTS.contains(e.what().key()))
                .reduce((earlier, later) -> later)
                .filter(e -> e.what().key().equals(ATTEMPTS.get(0)))
                .filter(e -> e.actor().equals(known.visit().worker().actor().name()))
                .isPresent();
    }

    private static List<Form.Option> forms(Known known) {
        return known.isMeetable(Side.OTHER) && !known.isRefused()
                ? Fields.choices(known.locale(), "form", "SEPARATE", "SHUTTLE", "JOINT")
                : Fields.choices(known.locale(), "form", "SEPARATE");
    }

    private static Optional<Integer> session(Answers answers) {
        return answers.typed()
                .maybe("session")
                .filter(s -> s.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf);
    }

    private static List<Form.Option> sessions(Known known, List<CaseRecord.SessionRecord> sessions) {
        Times times = new Times(known.house(), known.locale());
        return sessions.stream()
                .map(s -> new Form.Option(
                        Integer.toString(s.number()),
                        Words.of(
                                        "session.one",
                                        Integer.toString(s.number()),
                                        times.minute(s.from()),
                                        Words.of("form." + s.form().name()))
                                .in(known.locale())))
                .toList();
    }
}
