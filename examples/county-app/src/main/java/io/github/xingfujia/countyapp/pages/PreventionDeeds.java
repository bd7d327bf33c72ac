package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.prevention.KeepWatch;
import io.github.xingfujia.prevention.PlanPublicity;
import io.github.xingfujia.prevention.PublicityForm;
import io.github.xingfujia.prevention.PublicityId;
import io.github.xingfujia.prevention.PublicityLine;
import io.github.xingfujia.prevention.PublicityReach;
import io.github.xingfujia.prevention.SignLine;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.prevention.WatchPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The forms of prevention (预防办理): what is planned and held, what is kept in view, and what becomes of an early sign. */
final class PreventionDeeds {

    static final Deed<PreventionDesk> PLAN = Deed.<PreventionDesk>of("prevention.plan", (door, here, answers) -> {
                Optional<DivisionCode> where = where(answers);
                Optional<PublicityForm> form = answers.code("publicityForm", PublicityForm.class);
                Optional<LocalDate> on = answers.day("on");
                Optional<Integer> sessions = Pick.number(answers, "sessions");
                answers.required("title");
                answers.orThrow();
                return door.prevention()
                        .plan(new PlanPublicity(
                                where.orElseThrow(),
                                form.orElseThrow(),
                                on.orElseThrow(),
                                sessions.orElseThrow(),
                                answers.text("title")));
            })
            .asking((form, here) -> Pick.day(
                            Pick.one(where(form, here), "publicityForm", PublicityForm.class)
                                    .called("form", "publicityForm"),
                            here.visit(),
                            "on")
                    .text("sessions", true)
                    .text("title", true));

    static final Deed<PreventionDesk> HELD =
            reach("prevention.held", (door, of, reach) -> door.prevention().held(of, reach), line -> true);

    static final Deed<PreventionDesk> CORRECT = reach(
            "prevention.correctHeld",
            (door, of, reach) -> door.prevention().correctHeld(of, reach),
            line -> line.held() > 0);

    static final Deed<PreventionDesk> WATCH = Deed.<PreventionDesk>of("prevention.watch", (door, here, answers) -> {
                Optional<DivisionCode> where = where(answers);
                Optional<WatchPurpose> purpose = answers.code("watchPurpose", WatchPurpose.class);
                Optional<WatchBasis> basis = answers.code("watchBasis", WatchBasis.class);
                Optional<LocalDate> until = answers.day("until");
                answers.required("signs");
                answers.orThrow();
                return door.prevention()
                        .watch(new KeepWatch(
                                where.orElseThrow(),
                                purpose.orElseThrow(),
                                basis.orElseThrow(),
                                answers.text("signs"),
                                until.orElseThrow()));
            })
            .asking((form, here) -> Pick.one(
                            Pick.one(where(form, here), "watchPurpose", WatchPurpose.class),
                            "watchBasis",
                            WatchBasis.class)
                    .called("purpose", "watchPurpose")
                    .called("basis", "watchBasis")
                    .field("signs", Form.Kind.AREA, true, List.of())
                    .called("words", "signs")
                    .day("until", true))
            .shownWhen(here -> here.visit().is("centre-staff", "protection-staff"));

    static final Deed<PreventionDesk> TAKE_UP = Deed.<PreventionDesk>of("prevention.takeUp", (door, here, answers) -> {
                Optional<SignLine> sign = chosen(here, answers);
                Optional<WatchPurpose> purpose = answers.code("watchPurpose", WatchPurpose.class);
                Optional<LocalDate> until = answers.day("until");
                answers.required("signs");
                answers.orThrow();
                return door.prevention()
                        .takeUp(
                                sign.orElseThrow().id(),
                                new KeepWatch(
                                        sign.get().division(),
                                        purpose.orElseThrow(),
                                        sign.get().basis(),
                                        answers.text("signs"),
                                        until.orElseThrow()));
            })
            .asking((form, here) -> Pick.one(
                            form.field("sign", Form.Kind.CHOICE, true, offered(here)),
                            "watchPurpose",
                            WatchPurpose.class)
                    .called("purpose", "watchPurpose")
                    .field("signs", Form.Kind.AREA, true, List.of())
                    .called("words", "signs")
                    .day("until", true))
            .shownWhen(here -> !here.signs().isEmpty());

    static final Deed<PreventionDesk> SET_ASIDE = Deed.<PreventionDesk>of(
                    "prevention.setAside", (door, here, answers) -> {
                        Optional<SignLine> sign = chosen(here, answers);
                        answers.orThrow();
                        return door.prevention().setAside(sign.orElseThrow().id());
                    })
            .asking((form, here) -> form.field("sign", Form.Kind.CHOICE, true, offered(here)))
            .shownWhen(here -> !here.signs().isEmpty());

    static final List<Deeds.Kind<PreventionDesk>> ALL = List.of(
            new Deeds.Kind<>("publicity", List.of(PLAN, HELD, CORRECT)),
            new Deeds.Kind<>("watch", List.of(TAKE_UP, SET_ASIDE, WATCH)));

    private PreventionDeeds() {}

    /** What is said of publicity that was held. */
    private interface Reaching {
        Outcome<PublicityId> run(Door door, PublicityId of, PublicityReach reach);
    }

    private static Deed<PreventionDesk> reach(String name, Reaching saying, Predicate<PublicityLine> of) {
        return Deed.<PreventionDesk>of(name, (door, here, answers) -> {
                    answers.required("publicity");
                    Optional<PublicityId> which = answers.typed()
                            .maybe("publicity")
                            .flatMap(v -> answers.checks().value("publicity", () -> PublicityId.of(v)));
                    Optional<LocalDate> on = answers.day("on");
                    Optional<Integer> sessions = Pick.number(answers, "sessions");
                    Optional<Integer> people = Pick.number(answers, "people");
                    answers.orThrow();
                    return saying.run(
                            door,
                            which.orElseThrow(),
                            new PublicityReach(on.orElseThrow(), sessions.orElseThrow(), people.orElseThrow()));
                })
                .asking((form, here) -> Pick.day(
                                form.field("publicity", Form.Kind.CHOICE, true, planned(here, of)), here.visit(), "on")
                        .text("sessions", true)
                        .text("people", true))
                .shownWhen(here -> here.publicity().stream().anyMatch(of));
    }

    private static List<Form.Option> offered(PreventionDesk desk) {
        Visit visit = desk.visit();
        Times times = new Times(visit.house, visit.locale());
        return desk.signs().stream()
                .map(s -> new Form.Option(
                        s.id().value(),
                        Pick.said(s.basis()).in(visit.locale()) + " · " + s.division() + " · "
                                + times.minute(s.expiresAt())))
                .toList();
    }

    private static Optional<SignLine> chosen(PreventionDesk desk, Answers answers) {
        Optional<SignLine> sign = desk.signs().stream()
                .filter(s -> s.id().value().equals(answers.text("sign")))
                .findFirst();
        answers.checks().that(sign.isPresent(), "sign", "required", "");
        return sign;
    }

    private static List<Form.Option> planned(PreventionDesk desk, Predicate<PublicityLine> of) {
        return desk.publicity().stream()
                .filter(of)
                .map(p -> new Form.Option(p.id().value(), p.on() + " · " + p.title()))
                .toList();
    }

    private static Form.Builder where(Form.Builder form, PreventionDesk here) {
        String own = here.visit().worker().post().place().toString();
        return form.field("divisionCode", Form.Kind.TEXT, true, List.of(), own).called("division", "divisionCode");
    }

    private static Optional<DivisionCode> where(Answers answers) {
        answers.required("divisionCode");
        return Pick.place(answers, "divisionCode");
    }
}
