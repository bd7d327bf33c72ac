package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.Judgement;
import io.github.xingfujia.stations.PostLine;
import io.github.xingfujia.stations.PostStanding;
import io.github.xingfujia.stations.Standard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One post as something that is built (站点建设情况): its standard, how it was judged and why, and how far a studio has come. */
final class PostPage {

    private PostPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(StationDesk.of(visit, PostId.of(id)), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        StationDesk desk = StationDesk.of(visit, PostId.of(id));
        Deeds.run(desk, "/stations/" + id, StationDeeds.ALL, missed -> show(desk, missed));
    }

    private static void show(StationDesk desk, Deeds.Missed missed) throws IOException {
        Visit visit = desk.visit();
        PostStanding stands = desk.standing();
        List<Sheet.Block> blocks = new ArrayList<>();
        blocks.add(facts(visit, stands));
        if (!stands.steps().isEmpty()) {
            blocks.add(steps(visit, stands));
        }
        blocks.add(judgements(visit, stands));
        stands.standard().ifPresent(standard -> blocks.add(items(visit, standard)));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        stands.line().name().in(visit.locale()),
                        new Sheet.Link("/stations", ViolencePage.word(visit, "stations.title")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "stations.one.how"),
                        List.of(),
                        blocks,
                        Deeds.of(desk, "/stations/" + stands.line().post(), StationDeeds.ALL, missed)));
    }

    private static Sheet.Block facts(Visit visit, PostStanding stands) {
        Times times = new Times(visit.house, visit.locale());
        PostLine line = stands.line();
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(new Sheet.Fact(
                ViolencePage.word(visit, "network.tier"),
                Sheet.Cell.of(visit.house.home().network().tier(line.post()).label(visit.locale()))));
        facts.add(new Sheet.Fact(ViolencePage.word(visit, "stations.stands"), StationsPage.stands(line, visit)));
        line.until()
                .ifPresent(u -> facts.add(
                        new Sheet.Fact(ViolencePage.word(visit, "stations.until"), Sheet.Cell.of(times.day(u)))));
        line.again()
                .ifPresent(a -> facts.add(new Sheet.Fact(
                        ViolencePage.word(visit, "stations.again"),
                        Sheet.Cell.graded(line.due() ? "late" : "left", times.day(a)))));
        return Sheet.Block.facts(ViolencePage.word(visit, "stations.now"), facts);
    }

    private static Sheet.Block steps(Visit visit, PostStanding stands) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "stations.steps"),
                ViolencePage.words(visit, "field.on", "stations.step", "stations.ground"),
                stands.steps().stream()
                        .map(s -> List.of(
                                Sheet.Cell.of(times.day(s.on())),
                                Sheet.Cell.of(Pick.said(s.to()).in(visit.locale())),
                                Sheet.Cell.of(s.lowered()
                                        .map(c -> Pick.said(c).in(visit.locale()))
                                        .orElse(s.cite()))))
                        .toList(),
                "");
    }

    private static Sheet.Block judgements(Visit visit, PostStanding stands) {
        Times times = new Times(visit.house, visit.locale());
        List<String> lines = new ArrayList<>();
        for (Judgement one : stands.judgements()) {
            lines.add(Words.of(
                            "stations.judged",
                            times.day(one.on()),
                            visit.house.label(one.by(), visit.locale()),
                            Pick.said(one.verdict()),
                            Integer.toString(one.photos().size()))
                    .in(visit.locale()));
            one.explanation().forEach(l -> lines.add("· " + l.in(visit.locale())));
        }
        return Sheet.Block.lines(
                ViolencePage.word(visit, "stations.judgements"),
                lines,
                ViolencePage.word(visit, "stations.judgements.none"));
    }

    private static Sheet.Block items(Visit visit, Standard standard) {
        return Sheet.Block.table(
                Words.of("stations.standard", standard.name(), standard.from().toString(), standard.source())
                        .in(visit.locale()),
                ViolencePage.words(visit, "stations.item", "stations.need", "stations.cite"),
                standard.items().stream()
                        .map(i -> List.of(
                                Sheet.Cell.of(i.name().in(visit.locale())),
                                Sheet.Cell.of(Pick.said(i.need()).in(visit.locale())
                                        + (i.photo() ? ViolencePage.word(visit, "stations.with-photo") : "")),
                                Sheet.Cell.of(i.cite().isEmpty() ? "—" : i.cite())))
                        .toList(),
                "");
    }
}
