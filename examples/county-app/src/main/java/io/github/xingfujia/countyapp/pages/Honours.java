package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pages of campaigns have in common (评选页面): the campaigns, lines of nominations, and how they are told. */
final class Honours {

    static final int PAGE = 200;
    private static final int SHOWN = 4;

    private Honours() {}

    static String word(Visit visit, String key) {
        return ViolencePage.word(visit, key);
    }

    static List<CampaignLine> campaigns(Visit visit) {
        return ViolencePage.all(after -> visit.door().evaluation().campaigns(after, PAGE));
    }

    static Optional<CampaignLine> campaign(Visit visit, CampaignId id) {
        return campaigns(visit).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    static List<NominationLine> nominations(Visit visit) {
        return ViolencePage.all(after -> visit.door().evaluation().nominations(after, PAGE));
    }

    static boolean leads(Visit visit) {
        return visit.is("centre-staff", "head");
    }

    static boolean works(Visit visit) {
        return visit.is("station-worker", "town-worker", "studio-host", "centre-staff");
    }

    /** Returns the nominations chosen by their keys. */
    static List<NominationId> chosen(Answers answers, String field) {
        return answers.typed().all(field).stream()
                .flatMap(v -> answers.checks().value(field, () -> NominationId.of(v)).stream())
                .toList();
    }

    /** A table of nominations; the same stage is told whatever stands behind it. */
    static Sheet.Block table(Visit visit, String title, List<NominationLine> lines) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                word(visit, title),
                ViolencePage.words(
                        visit,
                        "honours.campaign",
                        "honours.stage",
                        "honours.name",
                        "field.divisionCode",
                        "honours.until"),
                lines.stream()
                        .map(n -> Stream.of(
                                        Sheet.Cell.to("/nominations/" + n.id(), told(visit, n)),
                                        stage(visit, n),
                                        Sheet.Cell.of(n.name().orElse("")),
                                        Sheet.Cell.of(n.village().toString()),
                                        Sheet.Cell.of(n.until().map(times::day).orElse("")))
                                .toList())
                        .toList(),
                word(visit, title + ".none"));
    }

    /** A name is sealed until the notice: until then a row is told from the next by when and how it came, and by its number. */
    private static String told(Visit visit, NominationLine line) {
        return Words.of(
                        "honours.row",
                        line.campaignName(),
                        line.on().toString(),
                        Pick.said(line.way()),
                        line.id().value().substring(0, SHOWN))
                .in(visit.locale());
    }

    private static Sheet.Cell stage(Visit visit, NominationLine line) {
        String said = Words.code("honour-stage", line.stage()).in(visit.locale());
        return Sheet.Cell.of(line.papersWanted() ? said + " · " + word(visit, "honours.papers-wanted") : said);
    }
}
