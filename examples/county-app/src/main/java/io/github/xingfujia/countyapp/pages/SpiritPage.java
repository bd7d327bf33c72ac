package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.ActivityLine;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.HoldActivity;
import io.github.xingfujia.evaluation.ReachQuery;
import io.github.xingfujia.evaluation.ReachView;
import io.github.xingfujia.kernel.DivisionCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The action of family spirit (家风引领): activities, and whom they reached. */
final class SpiritPage {

    private static final int PAGE = 200;

    /** The activities of whoever is here, read once a page. */
    record Spirit(Visit visit, List<ActivityLine> activities) implements Deed.About {
        static Spirit of(Visit visit) {
            return new Spirit(
                    visit, ViolencePage.all(after -> visit.door().familySpirit().activities(after, PAGE)));
        }
    }

    static final Deed<Spirit> HOLD = Deed.<Spirit>of("evaluation.holdActivity", (door, here, answers) -> {
                answers.required("activityKind");
                answers.required("divisionCode");
                Optional<CampaignCode> kind = answers.typed()
                        .maybe("activityKind")
                        .flatMap(v -> answers.checks().value("activityKind", () -> CampaignCode.of(v)));
                Optional<DivisionCode> where = Pick.place(answers, "divisionCode");
                Optional<LocalDate> on = answers.day("on");
                Optional<Integer> people = Pick.number(answers, "people");
                Optional<Integer> families = Pick.number(answers, "families");
                List<String> photos =
                        Uploads.photo(here.visit(), answers, "photo").stream().toList();
                answers.orThrow();
                return door.familySpirit()
                        .holdActivity(new HoldActivity(
                                kind.orElseThrow(),
                                where.orElseThrow(),
                                on.orElseThrow(),
                                people.orElseThrow(),
                                families.orElseThrow(),
                                photos));
            })
            .asking((form, here) -> Pick.day(
                            form.field("activityKind", Form.Kind.CHOICE, true, kinds(here.visit()))
                                    .called("kind", "activityKind")
                                    .field(
                                            "divisionCode",
                                            Form.Kind.TEXT,
                                            true,
                                            List.of(),
                                            here.visit().worker().post().place().toString())
                                    .called("division", "divisionCode"),
                            here.visit(),
                            "on")
                    .text("people", true)
                    .text("families", true)
                    .field("photo", Form.Kind.FILE, false, List.of())
                    .called("photos", "photo"))
            .shownWhen(
                    here -> Honours.works(here.visit()) && !kinds(here.visit()).isEmpty());

    static final Deed<Spirit> CORRECT = Deed.<Spirit>of("evaluation.correctActivity", (door, here, answers) -> {
                answers.required("activity");
                Optional<ActivityId> which = answers.typed()
                        .maybe("activity")
                        .flatMap(v -> answers.checks().value("activity", () -> ActivityId.of(v)));
                Optional<Integer> people = Pick.number(answers, "people");
                Optional<Integer> families = Pick.number(answers, "families");
                answers.orThrow();
                return door.familySpirit()
                        .correctActivity(which.orElseThrow(), people.orElseThrow(), families.orElseThrow());
            })
            .asking((form, here) -> form.field("activity", Form.Kind.CHOICE, true, own(here))
                    .text("people", true)
                    .text("families", true))
            .shownWhen(here -> Honours.works(here.visit()) && !own(here).isEmpty());

    static final List<Deeds.Kind<Spirit>> ALL = List.of(new Deeds.Kind<>("spirit", List.of(HOLD, CORRECT)));

    private SpiritPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(Spirit.of(visit), Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Spirit here = Spirit.of(visit);
        Deeds.run(here, "/spirit", ALL, missed -> show(here, missed));
    }

    private static void show(Spirit here, Deeds.Missed missed) throws IOException {
        Visit visit = here.visit();
        List<Sheet.Block> blocks = new ArrayList<>();
        visit.door()
                .familySpirit()
                .reach(ReachQuery.year(visit.house.home().today().getYear()))
                .fold(Optional::of, refusal -> Optional.<ReachView>empty())
                .ifPresent(reach -> blocks.add(reach(visit, reach)));
        blocks.add(activities(here));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "spirit.title"),
                        new Sheet.Link("/campaigns", ViolencePage.word(visit, "nav.campaigns")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "spirit.how"),
                        List.of(),
                        blocks,
                        Deeds.of(here, "/spirit", ALL, missed)));
    }

    private static Sheet.Block reach(Visit visit, ReachView reach) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        reach.rows().forEach(r -> rows.add(row(r.name().in(visit.locale()), r.sum())));
        if (!rows.isEmpty()) {
            rows.add(row(ViolencePage.word(visit, "spirit.sum"), reach.sum()));
        }
        return Sheet.Block.table(
                Words.of("spirit.reach", reach.from().toString(), reach.until().toString())
                        .in(visit.locale()),
                ViolencePage.words(visit, "spirit.kind", "spirit.times", "spirit.people", "spirit.families"),
                rows,
                ViolencePage.word(visit, "spirit.none"));
    }

    private static List<Sheet.Cell> row(String name, ReachView.Sum sum) {
        return List.of(
                Sheet.Cell.of(name),
                Sheet.Cell.of(Integer.toString(sum.activities())),
                Sheet.Cell.of(Long.toString(sum.people())),
                Sheet.Cell.of(Long.toString(sum.families())));
    }

    private static Sheet.Block activities(Spirit here) {
        Visit visit = here.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "spirit.activities"),
                ViolencePage.words(
                        visit, "field.on", "spirit.kind", "stations.post", "spirit.people", "spirit.families"),
                here.activities().stream()
                        .map(a -> List.of(
                                Sheet.Cell.of(times.day(a.on())),
                                Sheet.Cell.of(a.name().in(visit.locale())),
                                Sheet.Cell.of(visit.house.label(a.by(), visit.locale())),
                                Sheet.Cell.of(Integer.toString(a.people())),
                                Sheet.Cell.of(Integer.toString(a.families()))))
                        .toList(),
                ViolencePage.word(visit, "spirit.none"));
    }

    private static List<Form.Option> kinds(Visit visit) {
        return visit.house.home().sheets().activities().stream()
                .map(k -> new Form.Option(k.code(), k.name().in(visit.locale())))
                .toList();
    }

    private static List<Form.Option> own(Spirit here) {
        return here.activities().stream()
                .filter(a -> a.by().equals(here.visit().worker().post()))
                .map(a -> new Form.Option(
                        a.id().value(),
                        a.on() + " · " + a.name().in(here.visit().locale())))
                .toList();
    }
}
