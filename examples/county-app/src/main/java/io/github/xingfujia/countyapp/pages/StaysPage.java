package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.measures.ExtensionBasis;
import io.github.xingfujia.measures.ShelterExtension;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.ShelterView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stays in a shelter (庇护安置), for their named handlers only: everybody else finds nothing here. */
final class StaysPage {

    private static final int PAGE = 200;

    /** One stay, opened on the record. */
    record Stay(Visit visit, ShelterView view) implements Deed.About {
        @Override
        public String seen() {
            return view.until() + "-" + view.extensions().size() + (view.left().isPresent() ? "-left" : "");
        }

        @Override
        public String seenNow() {
            return of(visit, view.id().value()).seen();
        }
    }

    static final Deed<Stay> EXTEND = Deed.<Stay>of("measures.extendStay", (door, stay, answers) -> {
                Optional<LocalDate> until = answers.day("until");
                Optional<ExtensionBasis> basis = answers.code("extension", ExtensionBasis.class);
                answers.required("paperNo");
                answers.orThrow();
                return door.measures()
                        .extendStay(
                                stay.view().id(),
                                new ShelterExtension(
                                        until.orElseThrow(), basis.orElseThrow(), answers.text("paperNo")));
            })
            .asking((form, stay) -> Pick.one(form.day("until", true), "extension", ExtensionBasis.class)
                    .called("basis", "extension")
                    .text("paperNo", true)
                    .called("reference", "paperNo"))
            .shownWhen(stay -> stay.view().left().isEmpty());

    static final Deed<Stay> LEAVE = Deed.<Stay>of("measures.leave", (door, stay, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                answers.orThrow();
                return door.measures().leave(stay.view().id(), on.orElseThrow());
            })
            .asking((form, stay) -> Pick.day(form, stay.visit(), "on"))
            .shownWhen(stay -> stay.view().left().isEmpty());

    static final List<Deeds.Kind<Stay>> ALL = List.of(new Deeds.Kind<>("stay", List.of(EXTEND, LEAVE)));

    private StaysPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Times times = new Times(visit.house, visit.locale());
        List<List<Sheet.Cell>> rows =
                ViolencePage.all(after -> visit.door().measures().placements(after, PAGE)).stream()
                        .map(s -> List.of(
                                Sheet.Cell.due(
                                        s.overdue() ? times.due(Optional.empty(), true) : times.until(s.until())),
                                Sheet.Cell.to("/stays/" + s.id(), ViolencePage.word(visit, "stays.one"))))
                        .toList();
        visit.show(
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "violence.to.stays"),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        "",
                        ViolencePage.word(visit, "stays.how"),
                        List.of(),
                        List.of(Sheet.Block.table(
                                ViolencePage.word(visit, "violence.to.stays"),
                                List.of(ViolencePage.word(visit, "col.due"), ViolencePage.word(visit, "stays.stay")),
                                rows,
                                ViolencePage.word(visit, "stays.none"))),
                        Deeds.none()));
    }

    static void one(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/stays/" + id, ALL, missed -> show(of(visit, id), missed));
    }

    private static Stay of(Visit visit, String id) {
        return new Stay(
                visit, visit.door().measures().placement(ShelterId.of(id)).fold(v -> v, refusal -> {
                    throw new NotHere();
                }));
    }

    private static void show(Stay stay, Deeds.Missed missed) throws IOException {
        Visit visit = stay.visit();
        ShelterView view = stay.view();
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(visit, "field.refuge", Sheet.Cell.of(view.place())));
        facts.add(fact(visit, "field.fromDay", Sheet.Cell.of(times.day(view.from()))));
        facts.add(fact(
                visit,
                "field.until",
                view.left().isPresent()
                        ? Sheet.Cell.of(times.day(view.until()))
                        : Sheet.Cell.due(times.until(view.until()))));
        view.left().ifPresent(d -> facts.add(fact(visit, "stays.left", Sheet.Cell.of(times.day(d)))));
        facts.add(fact(
                visit,
                "field.handlers",
                Sheet.Cell.of(String.join(
                        "、",
                        view.handlers().stream()
                                .map(h -> CaseSheet.name(h, visit.house, visit.locale()))
                                .toList()))));
        facts.add(fact(
                visit,
                "stays.file",
                Sheet.Cell.to("/violence/" + view.file(), ViolencePage.word(visit, "stays.file"))));
        List<String> lines = new ArrayList<>();
        view.limit().forEach(l -> lines.add(l.in(visit.locale())));
        view.extensions()
                .forEach(e -> lines.add(times.day(e.until()) + " · "
                        + Pick.said(e.basis()).in(visit.locale()) + " · " + e.reference()));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "stays.one"),
                        new Sheet.Link("/stays", ViolencePage.word(visit, "violence.to.stays")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "stays.how"),
                        List.of(),
                        List.of(new Sheet.Block(
                                ViolencePage.word(visit, "stays.stay"), facts, List.of(), List.of(), lines, "")),
                        Deeds.of(stay, "/stays/" + view.id(), ALL, missed)));
    }

    private static Sheet.Fact fact(Visit visit, String label, Sheet.Cell cell) {
        return new Sheet.Fact(ViolencePage.word(visit, label), cell);
    }
}
