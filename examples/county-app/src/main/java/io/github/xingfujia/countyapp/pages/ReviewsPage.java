package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.NominationLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The desk outside the panel (复核台): what waits for protection staff, and objections for the district. */
final class ReviewsPage {

    private ReviewsPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        if (!visit.is("protection-staff", "centre-staff")) {
            throw new NotHere();
        }
        List<Sheet.Block> blocks = new ArrayList<>();
        if (visit.is("protection-staff")) {
            List<NominationLine> held =
                    ViolencePage.all(after -> visit.door().evaluation().reviews(after, Honours.PAGE));
            blocks.add(Honours.table(
                    visit,
                    "honours.alarms",
                    ViolencePage.all(after -> visit.door().evaluation().alarms(after, Honours.PAGE))));
            blocks.add(Honours.table(visit, "honours.reviews", held));
            blocks.add(Honours.table(
                    visit,
                    "honours.watched",
                    ViolencePage.all(after -> visit.door().evaluation().watched(after, Honours.PAGE))));
        }
        List<NominationLine> objected =
                ViolencePage.all(after -> visit.door().evaluation().objected(after, Honours.PAGE));
        blocks.add(Honours.table(visit, "honours.objected", objected));
        visit.show(
                "sheet",
                new Sheet(
                        Honours.word(visit, "honours.to.reviews"),
                        new Sheet.Link("/campaigns", Honours.word(visit, "nav.campaigns")),
                        Deeds.said(visit),
                        Honours.word(visit, "honours.reviews.how"),
                        List.of(),
                        blocks,
                        Deeds.none()));
    }
}
