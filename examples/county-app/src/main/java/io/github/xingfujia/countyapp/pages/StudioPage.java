package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.SalonLine;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.counselling.YearBoard;
import io.github.xingfujia.counselling.YearQuery;
import io.github.xingfujia.kernel.StaffId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A studio's year (工作室年度): what was planned beside what was held, and its salons in numbers. */
final class StudioPage {

    private static final int PAGE = 200;

    static final Deed<Deed.Here> YEAR = Deed.<Deed.Here>of("counselling.planYear", (door, here, answers) -> {
                Optional<Integer> year = Pick.number(answers, "planYear");
                List<PlanYear.Line> lines = new ArrayList<>();
                for (CounselTerms.Activity activity :
                        CounselWords.terms(here.visit()).activities()) {
                    String field = "times." + activity.code();
                    if (answers.typed().maybe(field).isPresent()) {
                        Pick.number(answers, field)
                                .flatMap(n ->
                                        answers.checks().value(field, () -> new PlanYear.Line(activity.code(), n)))
                                .ifPresent(lines::add);
                    }
                }
                answers.orThrow();
                return door.counselling().planYear(new PlanYear(year.orElseThrow(), lines));
            })
            .asking((form, here) -> {
                form.field(
                                "planYear",
                                Form.Kind.TEXT,
                                true,
                                List.of(),
                                Integer.toString(
                                        here.visit().house.home().today().getYear()))
                        .called("year", "planYear");
                for (CounselTerms.Activity activity :
                        CounselWords.terms(here.visit()).activities()) {
                    form.labelled(
                            "times." + activity.code(),
                            Form.Kind.TEXT,
                            false,
                            List.of(),
                            activity.name().in(here.visit().locale()));
                }
            });

    static final Deed<Deed.Here> SCHEDULE = Deed.<Deed.Here>of("counselling.schedule", (door, here, answers) -> {
                Optional<CounselCode> activity = CounselWords.needed(answers, "salonKind");
                answers.required("salonTitle");
                Optional<Instant> from = Pick.at(answers, "day", "begin");
                Optional<Instant> until = Pick.at(answers, "day", "finish");
                Optional<Integer> places = Pick.number(answers, "places");
                Optional<Integer> times = Pick.number(answers, "howOften");
                Optional<Integer> every = Pick.number(answers, "daysApart");
                Optional<StaffId> host = answers.staff("salonHost");
                answers.orThrow();
                return door.counselling()
                        .schedule(new ScheduleSalon(
                                activity.orElseThrow(),
                                answers.text("salonTitle"),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                places.orElseThrow(),
                                host,
                                times.orElseThrow(),
                                every.orElseThrow()));
            })
            .asking((form, here) -> Pick.span(
                            form.field(
                                            "salonKind",
                                            Form.Kind.CHOICE,
                                            true,
                                            CounselWords.options(
                                                    here.visit(),
                                                    CounselWords.terms(here.visit()).activities().stream()
                                                            .filter(a -> !a.meetings())
                                                            .map(a -> a.code())))
                                    .text("salonTitle", true),
                            here.visit())
                    .text("places", true)
                    .field("howOften", Form.Kind.TEXT, true, List.of(), "1")
                    .field("daysApart", Form.Kind.TEXT, true, List.of(), "7")
                    .field(
                            "salonHost",
                            Form.Kind.CHOICE,
                            false,
                            CounselWords.orNone(here.visit(), CounselWords.colleagues(here.visit())))
                    .called("activity", "salonKind")
                    .called("title", "salonTitle")
                    .called("times", "howOften")
                    .called("every", "daysApart")
                    .called("host", "salonHost"));

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("studio-year", List.of(SCHEDULE, YEAR)));

    private StudioPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/studio", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        List<Sheet.Block> blocks = new ArrayList<>();
        blocks.add(salons(visit));
        visit.door()
                .counselling()
                .year(YearQuery.of(visit.house.home().today().getYear()))
                .fold(Optional::of, refusal -> Optional.<YearBoard>empty())
                .ifPresent(board -> blocks.add(year(visit, board)));
        if (!visit.house.home().courses().courses().isEmpty()) {
            blocks.addAll(CourseFigures.of(visit));
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "studio.title"),
                        new Sheet.Link("/counsels", ViolencePage.word(visit, "counsels.title")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "studio.how"),
                        List.of(CounselWords.link(visit, "/salons", "salons.title")),
                        blocks,
                        CounselWords.works(visit)
                                ? Deeds.of(new Deed.Here(visit), "/studio", ALL, missed)
                                : Deeds.none()));
    }

    private static Sheet.Block salons(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<SalonLine> salons =
                ViolencePage.all(after -> visit.door().counselling().studioSalons(after, PAGE));
        return Sheet.Block.table(
                ViolencePage.word(visit, "studio.salons"),
                ViolencePage.words(
                        visit, "field.salonTitle", "field.day", "salons.free", "salons.waiting", "counsel.standing"),
                salons.stream()
                        .map(s -> List.of(
                                Sheet.Cell.to("/studio/" + s.id(), s.title()),
                                Sheet.Cell.of(times.span(s.from(), s.until())),
                                Sheet.Cell.of(s.free() + " / " + s.places()),
                                Sheet.Cell.of(Integer.toString(s.waiting())),
                                Sheet.Cell.of(Pick.said(s.standing()).in(visit.locale()))))
                        .toList(),
                ViolencePage.word(visit, "studio.salons.none"));
    }

    private static Sheet.Block year(Visit visit, YearBoard board) {
        return Sheet.Block.table(
                Words.of("studio.year", Integer.toString(board.year())).in(visit.locale()),
                ViolencePage.words(
                        visit, "stations.post", "field.salonKind", "studio.planned", "studio.held", "studio.people"),
                board.rows().stream()
                        .map(r -> List.of(
                                Sheet.Cell.of(visit.house.label(r.post(), visit.locale())),
                                Sheet.Cell.of(CounselWords.name(visit, r.activity())),
                                Sheet.Cell.of(Integer.toString(r.planned())),
                                Sheet.Cell.of(Integer.toString(r.held())),
                                Sheet.Cell.of(Integer.toString(r.people()))))
                        .toList(),
                ViolencePage.word(visit, "studio.year.none"));
    }
}
