package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.SalonFeedback;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonLine;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.counselling.Ticket;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Salons for everybody (沙龙报名): no login, no name, no script. What is shown for a place is a code; it stands in no address and is
 * kept nowhere in the clear.
 *
 * @param salons what anybody may come to, and what was held lately
 * @param places the form of whoever has a code
 * @param command what the forms were drawn under
 * @param ticket the place just given or asked for; empty before
 * @param said what came of it otherwise; may be empty
 * @param error what was wrong with the whole; may be empty
 */
record SalonsPage(List<One> salons, Form places, String command, Optional<Shown> ticket, String said, String error) {

    private static final int PAGE = 200;

    /**
     * A salon.
     *
     * @param open whether people may sign up
     * @param off whether it was called off
     */
    record One(
            String id, String title, String kind, String where, String when, String room, boolean open, boolean off) {}

    /** A place. */
    record Shown(String salon, String code, String place) {}

    static void show(Visit visit) throws IOException {
        show(visit, 200, form(visit, Typed.nothing()), Optional.empty(), "", "");
    }

    static void send(Visit visit) throws IOException {
        Typed typed = visit.typed();
        try {
            if (typed.one("what").equals("signUp") && !visit.mayKeep("salon " + typed.one("salon"))) {
                String many = Words.of("salons.too-often").in(visit.locale());
                show(visit, 429, form(visit, Typed.nothing()), Optional.empty(), "", many);
            } else if (typed.one("what").equals("signUp")) {
                shown(visit, door(visit).signUp(SalonId.of(typed.one("salon"))));
            } else {
                withCode(visit, typed);
            }
        } catch (InvalidInput e) {
            show(visit, 422, form(visit, typed).wrong(e), Optional.empty(), "", "");
        } catch (RepeatedCommandException e) {
            show(
                    visit,
                    409,
                    form(visit, typed),
                    Optional.empty(),
                    "",
                    Words.of("report.again").in(visit.locale()));
        }
    }

    private static void withCode(Visit visit, Typed typed) throws IOException {
        visit.takes(form(visit, typed));
        Answers answers = Answers.of(typed);
        answers.required("salon");
        answers.required("ticketCode");
        answers.required("what");
        Optional<SalonId> salon =
                typed.maybe("salon").flatMap(v -> answers.checks().value("salon", () -> SalonId.of(v)));
        List<SalonFeedback.Points> points = new ArrayList<>();
        for (CounselTerms.Choice question : CounselWords.terms(visit).questions()) {
            String field = "points." + question.code();
            typed.maybe(field)
                    .flatMap(v -> answers.checks()
                            .value(field, () -> new SalonFeedback.Points(question.code(), Integer.parseInt("0" + v))))
                    .ifPresent(points::add);
        }
        answers.orThrow();
        String code = typed.one("ticketCode");
        switch (typed.one("what")) {
            case "giveUp" -> told(visit, typed, door(visit).giveUp(salon.orElseThrow(), code), "salons.given-up");
            case "feedback" ->
                told(
                        visit,
                        typed,
                        door(visit).feedback(salon.orElseThrow(), new SalonFeedback(code, points)),
                        "salons.thanks");
            default -> shown(visit, door(visit).ticket(salon.orElseThrow(), code));
        }
    }

    private static void shown(Visit visit, Outcome<Ticket> outcome) throws IOException {
        if (outcome.isDone()) {
            show(
                    visit,
                    200,
                    form(visit, Typed.nothing()),
                    outcome.fold(t -> Optional.of(shown(visit, t)), r -> Optional.empty()),
                    "",
                    "");
        } else {
            show(visit, 409, form(visit, visit.typed()), Optional.empty(), "", refused(visit, outcome));
        }
    }

    private static void told(Visit visit, Typed typed, Outcome<?> outcome, String key) throws IOException {
        if (outcome.isDone()) {
            show(
                    visit,
                    200,
                    form(visit, Typed.nothing()),
                    Optional.empty(),
                    Words.of(key).in(visit.locale()),
                    "");
        } else {
            show(visit, 409, form(visit, typed), Optional.empty(), "", refused(visit, outcome));
        }
    }

    private static String refused(Visit visit, Outcome<?> outcome) {
        return outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
    }

    private static Shown shown(Visit visit, Ticket ticket) {
        String place = ticket.standing() == SalonStanding.CALLED_OFF
                ? Words.of("salons.off").in(visit.locale())
                : ticket.waits()
                        ? Words.of("salons.waits", Integer.toString(ticket.ahead()))
                                .in(visit.locale())
                        : Words.of("salons.has").in(visit.locale());
        return new Shown(title(visit, ticket.salon()), ticket.code(), place);
    }

    private static String title(Visit visit, SalonId salon) {
        return lines(visit).stream()
                .filter(l -> l.id().equals(salon))
                .map(SalonLine::title)
                .findFirst()
                .orElse("");
    }

    private static Counselling door(Visit visit) {
        String command = visit.typed().one("command");
        return command.isEmpty()
                ? visit.door(Actor.anonymous()).counselling()
                : visit.door(Actor.anonymous()).under(CommandId.of(command)).counselling();
    }

    /** What was called off stays until its hour has passed: whoever has a ticket for it must learn. */
    private static List<SalonLine> lines(Visit visit) {
        return ViolencePage.all(
                        after -> visit.door(Actor.anonymous()).counselling().salons(after, PAGE))
                .stream()
                .filter(l -> l.standing() != SalonStanding.CALLED_OFF
                        || l.until().isAfter(visit.house.clock().instant()))
                .toList();
    }

    private static String room(Visit visit, SalonLine salon) {
        if (salon.standing() == SalonStanding.CALLED_OFF) {
            return Words.of("salons.off").in(visit.locale());
        }
        return salon.free() > 0
                ? Words.of("salons.places", Integer.toString(salon.free())).in(visit.locale())
                : Words.of("salons.line", Integer.toString(salon.waiting())).in(visit.locale());
    }

    private static void show(
            Visit visit, int status, Form.Builder places, Optional<Shown> ticket, String said, String error)
            throws IOException {
        Times times = new Times(visit.house, visit.locale());
        List<One> salons = lines(visit).stream()
                .map(l -> new One(
                        l.id().value(),
                        l.title(),
                        CounselWords.name(visit, l.activity()),
                        visit.house.label(l.post(), visit.locale()),
                        times.span(l.from(), l.until()),
                        room(visit, l),
                        l.standing() == SalonStanding.PLANNED
                                && l.from().isAfter(visit.house.clock().instant()),
                        l.standing() == SalonStanding.CALLED_OFF))
                .toList();
        visit.show(
                status,
                "salons",
                new SalonsPage(salons, places.build(), visit.house.sessions().draw(), ticket, said, error));
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Times times = new Times(visit.house, visit.locale());
        List<Form.Option> salons = lines(visit).stream()
                .map(l -> new Form.Option(
                        l.id().value(),
                        times.span(l.from(), l.until()) + " · " + l.title()
                                + (l.standing() == SalonStanding.CALLED_OFF
                                        ? " · " + Words.of("salons.off").in(visit.locale())
                                        : "")))
                .toList();
        Form.Builder form = new Form.Builder("places", visit.locale(), typed)
                .field("salon", Form.Kind.CHOICE, true, salons)
                .text("ticketCode", true)
                .called("code", "ticketCode")
                .field(
                        "what",
                        Form.Kind.RADIO,
                        true,
                        Fields.choices(visit.locale(), "salons.what", "look", "giveUp", "feedback"),
                        "look");
        List<Form.Option> points = Stream.of("", "1", "2", "3", "4", "5")
                .map(p -> new Form.Option(
                        p, p.isEmpty() ? Words.of("counsel.none").in(visit.locale()) : p))
                .toList();
        for (CounselTerms.Choice question : CounselWords.terms(visit).questions()) {
            form.labelled(
                    "points." + question.code(),
                    Form.Kind.CHOICE,
                    false,
                    points,
                    question.name().in(visit.locale()));
        }
        return form;
    }
}
