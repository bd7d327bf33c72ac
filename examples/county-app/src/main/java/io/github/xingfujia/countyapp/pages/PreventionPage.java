package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.prevention.WatchLine;
import java.io.IOException;
import java.util.List;

/** Prevention (家暴预防): publicity, plan beside what was held, and early signs with purpose and expiry. */
final class PreventionPage {

    private static final int PAGE = 200;

    private PreventionPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(PreventionDesk.of(visit), "/prevention", PreventionDeeds.ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        PreventionDesk desk = PreventionDesk.of(visit);
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "violence.to.prevention"),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "prevention.how"),
                        List.of(),
                        List.of(plans(desk), offers(desk), watches(visit)),
                        Deeds.of(desk, "/prevention", PreventionDeeds.ALL, missed)));
    }

    private static Sheet.Block plans(PreventionDesk desk) {
        Visit visit = desk.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "prevention.publicity"),
                List.of("field.title", "field.publicityForm", "field.on", "prevention.planned", "prevention.reach")
                        .stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                desk.publicity().stream()
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

    private static Sheet.Block offers(PreventionDesk desk) {
        Visit visit = desk.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "prevention.signs"),
                List.of("sweep.expires", "field.watchBasis", "field.divisionCode", "prevention.from").stream()
                        .map(k -> ViolencePage.word(visit, k))
                        .toList(),
                desk.signs().stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(times.minute(s.expiresAt())),
                                Sheet.Cell.of(Pick.said(s.basis()).in(visit.locale())),
                                Sheet.Cell.of(s.division().toString()),
                                Sheet.Cell.of(visit.house.label(s.from(), visit.locale()))))
                        .toList(),
                ViolencePage.word(visit, "prevention.signs.none"));
    }
}
