package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.prevention.WatchId;
import io.github.xingfujia.prevention.WatchOutcome;
import io.github.xingfujia.prevention.WatchView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One early sign that is watched (关注详情), opened on the record; a station sees it only when it was let in. */
final class WatchPage {

    /** One watch. */
    record Watched(Visit visit, WatchView view) implements Deed.About {
        @Override
        public String seen() {
            return view.until() + "-" + view.granted().size();
        }

        @Override
        public String seenNow() {
            return of(visit, view.id().value()).map(Watched::seen).orElse("");
        }
    }

    static final Deed<Watched> GRANT = Deed.<Watched>of("prevention.grant", (door, watched, answers) -> {
                answers.required("postCode");
                Optional<PostId> to = answers.typed()
                        .maybe("postCode")
                        .flatMap(v -> answers.checks().value("postCode", () -> PostId.of(v)));
                answers.orThrow();
                return door.prevention().grant(watched.view().id(), to.orElseThrow());
            })
            .asking((form, watched) -> form.text("postCode", true).called("to", "postCode"))
            .shownWhen(WatchPage::keeps);

    static final Deed<Watched> END = Deed.<Watched>of("prevention.end", (door, watched, answers) -> {
                Optional<WatchOutcome> outcome = answers.code("watchOutcome", WatchOutcome.class);
                answers.orThrow();
                return door.prevention().end(watched.view().id(), outcome.orElseThrow());
            })
            .asking((form, watched) ->
                    Pick.one(form, "watchOutcome", WatchOutcome.class).called("outcome", "watchOutcome"))
            .shownWhen(WatchPage::keeps);

    static final List<Deeds.Kind<Watched>> ALL = List.of(new Deeds.Kind<>("watch", List.of(GRANT, END)));

    private WatchPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Optional<Watched> watched = of(visit, id);
        if (watched.isEmpty() && !Deeds.said(visit).isEmpty()) {
            visit.go("/prevention?said=" + visit.typed().one("said"));
            return;
        }
        show(watched.orElseThrow(NotHere::new), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Watched watched = of(visit, id).orElseThrow(NotHere::new);
        Deeds.run(watched, "/watches/" + id, ALL, missed -> show(of(visit, id).orElse(watched), missed));
    }

    private static Optional<Watched> of(Visit visit, String id) {
        return visit.door()
                .prevention()
                .watched(WatchId.of(id))
                .fold(v -> Optional.of(new Watched(visit, v)), refusal -> Optional.empty());
    }

    private static boolean keeps(Watched watched) {
        return watched.visit().is("centre-staff", "protection-staff");
    }

    private static void show(Watched watched, Deeds.Missed missed) throws IOException {
        Visit visit = watched.visit();
        WatchView view = watched.view();
        Times times = new Times(visit.house, visit.locale());
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "prevention.one"),
                        new Sheet.Link("/prevention", ViolencePage.word(visit, "violence.to.prevention")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "prevention.opened"),
                        List.of(),
                        List.of(Sheet.Block.facts(
                                Pick.said(view.purpose()).in(visit.locale()),
                                List.of(
                                        fact(visit, "sweep.expires", Sheet.Cell.due(times.until(view.until()))),
                                        fact(
                                                visit,
                                                "field.watchBasis",
                                                Sheet.Cell.of(
                                                        Pick.said(view.basis()).in(visit.locale()))),
                                        fact(visit, "field.signs", Sheet.Cell.of(view.words())),
                                        fact(
                                                visit,
                                                "prevention.granted",
                                                Sheet.Cell.of(String.join(
                                                        "、",
                                                        view.granted().stream()
                                                                .map(p -> visit.house.label(p, visit.locale()))
                                                                .toList())))))),
                        Deeds.of(watched, "/watches/" + view.id(), ALL, missed)));
    }

    private static Sheet.Fact fact(Visit visit, String label, Sheet.Cell cell) {
        return new Sheet.Fact(ViolencePage.word(visit, label), cell);
    }
}
