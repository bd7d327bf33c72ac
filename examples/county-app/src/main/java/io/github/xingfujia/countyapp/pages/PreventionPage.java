package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.prevention.KeepWatch;
import io.github.xingfujia.prevention.PlanPublicity;
import io.github.xingfujia.prevention.PublicityForm;
import io.github.xingfujia.prevention.PublicityId;
import io.github.xingfujia.prevention.PublicityLine;
import io.github.xingfujia.prevention.PublicityReach;
import io.github.xingfujia.prevention.SignLine;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.prevention.WatchLine;
import io.github.xingfujia.prevention.WatchPurpose;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prevention (家暴预防): publicity, plan beside what was held, and early signs with purpose and expiry. */
final class PreventionPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> PLAN = Deed.<Deed.Here>of("prevention.plan", (door, here, answers) -> {
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

    static final Deed<Deed.Here> HELD = Deed.<Deed.Here>of("prevention.held", (door, here, answers) -> {
                answers.required("publicity");
                Optional<PublicityId> which = answers.typed()
                        .maybe("publicity")
                        .flatMap(v -> answers.checks().value("publicity", () -> PublicityId.of(v)));
                Optional<LocalDate> on = answers.day("on");
                Optional<Integer> sessions = Pick.number(answers, "sessions");
                Optional<Integer> people = Pick.number(answers, "people");
                answers.orThrow();
                return door.prevention()
                        .held(
                                which.orElseThrow(),
                                new PublicityReach(on.orElseThrow(), sessions.orElseThrow(), people.orElseThrow()));
            })
            .asking((form, here) -> Pick.day(
                            form.field("publicity", Form.Kind.CHOICE, true, planned(here.visit())), here.visit(), "on")
                    .text("sessions", true)
                    .text("people", true))
            .shownWhen(here -> !publicity(here.visit()).isEmpty());

    static final Deed<Deed.Here> WATCH = Deed.<Deed.Here>of("prevention.watch", (door, here, answers) -> {
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

    static final Deed<Deed.Here> TAKE_UP = Deed.<Deed.Here>of("prevention.takeUp", (door, here, answers) -> {
                Optional<SignLine> sign = chosen(here.visit(), answers);
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
                            form.field("sign", Form.Kind.CHOICE, true, offered(here.visit())),
                            "watchPurpose",
                            WatchPurpose.class)
                    .called("purpose", "watchPurpose")
                    .field("signs", Form.Kind.AREA, true, List.of())
                    .called("words", "signs")
                    .day("until", true))
            .shownWhen(here -> !signs(here.visit()).isEmpty());

    static final Deed<Deed.Here> SET_ASIDE = Deed.<Deed.Here>of("prevention.setAside", (door, here, answers) -> {
                Optional<SignLine> sign = chosen(here.visit(), answers);
                answers.orThrow();
                return door.prevention().setAside(sign.orElseThrow().id());
            })
            .asking((form, here) -> form.field("sign", Form.Kind.CHOICE, true, offered(here.visit())))
            .shownWhen(here -> !signs(here.visit()).isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(
            new Deeds.Kind<>("publicity", List.of(PLAN, HELD)),
            new Deeds.Kind<>("watch", List.of(TAKE_UP, SET_ASIDE, WATCH)));

    private PreventionPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/prevention", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "violence.to.prevention"),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "prevention.how"),
                        List.of(),
                        List.of(plans(visit), offers(visit), watches(visit)),
                        Deeds.of(new Deed.Here(visit), "/prevention", ALL, missed)));
    }

    private static Sheet.Block plans(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "prevention.publicity"),
                List.of("field.title", "field.publicityForm", "field.on", "prevention.planned", "prevention.reach")
                        .stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                publicity(visit).stream()
                        .map(p -> List.of(
                                Sheet.Cell.of(p.title()),
                                Sheet.Cell.of(Pick.said(p.form()).in(visit.locale())),
                                Sheet.Cell.of(times.day(p.on())),
                                Sheet.Cell.graded(
                                        p.behind() ? "late" : "left",
                                        Words.of(
                                                        p.behind() ? "prevention.behind" : "prevention.of",
                                                        Integer.toString(p.held()),
                                                        Integer.toString(p.planned()))
                                                .in(visit.locale())),
                                Sheet.Cell.of(Integer.toString(p.people()))))
                        .toList(),
                ViolencePage.word(visit, "prevention.publicity.none"));
    }

    private static Sheet.Block watches(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<WatchLine> watches =
                ViolencePage.all(after -> visit.door().prevention().watches(after, PAGE));
        return Sheet.Block.table(
                ViolencePage.word(visit, "prevention.watches"),
                List.of("sweep.expires", "field.watchPurpose", "field.watchBasis", "field.divisionCode").stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                watches.stream()
                        .map(w -> List.of(
                                Sheet.Cell.due(times.until(w.until())),
                                Sheet.Cell.to(
                                        "/watches/" + w.id(),
                                        Pick.said(w.purpose()).in(visit.locale())),
                                Sheet.Cell.of(Pick.said(w.basis()).in(visit.locale())),
                                Sheet.Cell.of(w.division().toString())))
                        .toList(),
                ViolencePage.word(visit, "prevention.watches.none"));
    }

    private static Sheet.Block offers(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "prevention.signs"),
                List.of("sweep.expires", "field.watchBasis", "field.divisionCode", "prevention.from").stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                signs(visit).stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(times.minute(s.expiresAt())),
                                Sheet.Cell.of(Pick.said(s.basis()).in(visit.locale())),
                                Sheet.Cell.of(s.division().toString()),
                                Sheet.Cell.of(visit.house.label(s.from(), visit.locale()))))
                        .toList(),
                ViolencePage.word(visit, "prevention.signs.none"));
    }

    private static List<SignLine> signs(Visit visit) {
        return ViolencePage.all(after -> visit.door().prevention().signs(after, PAGE));
    }

    private static List<Form.Option> offered(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return signs(visit).stream()
                .map(s -> new Form.Option(
                        s.id().value(),
                        Pick.said(s.basis()).in(visit.locale()) + " · " + s.division() + " · "
                                + times.minute(s.expiresAt())))
                .toList();
    }

    private static Optional<SignLine> chosen(Visit visit, Answers answers) {
        Optional<SignLine> sign = signs(visit).stream()
                .filter(s -> s.id().value().equals(answers.text("sign")))
                .findFirst();
        answers.checks().that(sign.isPresent(), "sign", "required", "");
        return sign;
    }

    private static List<PublicityLine> publicity(Visit visit) {
        return ViolencePage.all(after -> visit.door().prevention().publicity(after, PAGE));
    }

    private static List<Form.Option> planned(Visit visit) {
        return publicity(visit).stream()
                .map(p -> new Form.Option(p.id().value(), p.on() + " · " + p.title()))
                .toList();
    }

    private static Form.Builder where(Form.Builder form, Deed.Here here) {
        String own = here.visit().worker().post().place().toString();
        return form.field("divisionCode", Form.Kind.TEXT, true, List.of(), own).called("division", "divisionCode");
    }

    private static Optional<DivisionCode> where(Answers answers) {
        answers.required("divisionCode");
        return Pick.place(answers, "divisionCode");
    }
}
