package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.counselling.SalonView;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** One salon at its studio (沙龙现场): begins it, lets people in by their codes, says that it was held. Nobody's name is here. */
final class SalonPage {

    /** A salon as its studio sees it. */
    record Hosted(Visit visit, SalonView view) implements Deed.About {
        SalonId id() {
            return view.line().id();
        }

        boolean is(SalonStanding standing) {
            return view.line().standing() == standing;
        }
    }

    static final Deed<Hosted> BEGIN = Deed.<Hosted>of(
                    "counselling.beginSalon",
                    (door, salon, answers) -> door.counselling().beginSalon(salon.id()))
            .shownWhen(salon -> salon.is(SalonStanding.PLANNED));

    static final Deed<Hosted> LET_IN = Deed.<Hosted>of("counselling.checkIn", (door, salon, answers) -> {
                answers.required("ticketCode");
                answers.orThrow();
                return door.counselling().checkIn(salon.id(), answers.text("ticketCode"));
            })
            .asking((form, salon) -> form.text("ticketCode", true).called("code", "ticketCode"))
            .shownWhen(salon -> salon.is(SalonStanding.BEGUN));

    static final Deed<Hosted> HELD = Deed.<Hosted>of("counselling.holdSalon", (door, salon, answers) -> {
                Optional<Integer> walkIns = Pick.number(answers, "walkIns");
                answers.orThrow();
                return door.counselling().holdSalon(salon.id(), walkIns.orElseThrow());
            })
            .asking((form, salon) -> form.field("walkIns", Form.Kind.TEXT, true, List.of(), "0"))
            .shownWhen(salon -> salon.is(SalonStanding.BEGUN));

    static final Deed<Hosted> CALL_OFF = Deed.<Hosted>of(
                    "counselling.callOff",
                    (door, salon, answers) -> door.counselling().callOff(salon.id()))
            .shownWhen(salon -> salon.is(SalonStanding.PLANNED));

    static final List<Deeds.Kind<Hosted>> ALL =
            List.of(new Deeds.Kind<>("salon", List.of(BEGIN, LET_IN, HELD, CALL_OFF)));

    private SalonPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id).orElseThrow(NotHere::new), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Hosted salon = of(visit, id).orElseThrow(NotHere::new);
        Deeds.run(salon, "/studio/" + id, ALL, missed -> show(of(visit, id).orElse(salon), missed));
    }

    private static Optional<Hosted> of(Visit visit, String id) {
        return visit.door()
                .counselling()
                .salon(SalonId.of(id))
                .fold(v -> Optional.of(new Hosted(visit, v)), refusal -> Optional.empty());
    }

    private static void show(Hosted salon, Deeds.Missed missed) throws IOException {
        Visit visit = salon.visit();
        SalonView view = salon.view();
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        view.line().title(),
                        new Sheet.Link("/studio", ViolencePage.word(visit, "studio.title")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "salon.how"),
                        List.of(),
                        List.of(
                                Sheet.Block.facts(
                                        CounselWords.name(visit, view.line().activity()),
                                        List.of(
                                                fact(
                                                        visit,
                                                        "field.day",
                                                        times.span(
                                                                view.line().from(),
                                                                view.line().until())),
                                                fact(
                                                        visit,
                                                        "field.salonHost",
                                                        CaseSheet.name(view.host(), visit.house, visit.locale())),
                                                fact(
                                                        visit,
                                                        "counsel.standing",
                                                        Pick.said(view.line().standing())
                                                                .in(visit.locale())),
                                                fact(
                                                        visit,
                                                        "salons.free",
                                                        view.line().free() + " / "
                                                                + view.line().places()),
                                                fact(
                                                        visit,
                                                        "salons.waiting",
                                                        Integer.toString(
                                                                view.line().waiting())),
                                                fact(visit, "salon.came", Integer.toString(view.came())),
                                                fact(visit, "field.walkIns", Integer.toString(view.walkIns())))),
                                Sheet.Block.table(
                                        ViolencePage.word(visit, "salon.scores"),
                                        ViolencePage.words(visit, "salon.question", "salon.answers", "salon.points"),
                                        view.scores().stream()
                                                .map(s -> List.of(
                                                        Sheet.Cell.of(CounselWords.name(visit, s.question())),
                                                        Sheet.Cell.of(Integer.toString(s.answers())),
                                                        Sheet.Cell.of(BigDecimal.valueOf(s.points())
                                                                .divide(
                                                                        BigDecimal.valueOf(s.answers()),
                                                                        1,
                                                                        RoundingMode.HALF_UP)
                                                                .toPlainString())))
                                                .toList(),
                                        ViolencePage.word(visit, "salon.scores.none"))),
                        Deeds.of(salon, "/studio/" + salon.id(), ALL, missed)));
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(ViolencePage.word(visit, key), Sheet.Cell.of(value));
    }
}
