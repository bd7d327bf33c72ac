package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.Accreditation;
import io.github.xingfujia.stations.DueLine;
import io.github.xingfujia.stations.PostBoard;
import io.github.xingfujia.stations.PostLine;
import io.github.xingfujia.stations.PostQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The posts of one's own area (站点建设): what is to be inspected again, and how each stands to its standard. */
final class StationsPage {

    private static final int PAGE = 40;

    private StationsPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        PostBoard board =
                shown(visit.door().stations().board(query(visit)).fold(Optional::of, refusal -> Optional.empty()));
        List<Sheet.Link> links = new ArrayList<>();
        links.add(new Sheet.Link("/built", ViolencePage.word(visit, "built.title")));
        board.next()
                .ifPresent(next -> links.add(new Sheet.Link(
                        "/stations?after=" + next + area(visit), ViolencePage.word(visit, "stations.more"))));
        visit.show(
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "stations.title"),
                        new Sheet.Link("/network", ViolencePage.word(visit, "nav.network")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "stations.how"),
                        links,
                        List.of(due(visit), posts(visit, board)),
                        Deeds.none()));
    }

    /** What is not for this reader is not there. */
    static <T> T shown(Optional<T> found) {
        return found.orElseThrow(NotHere::new);
    }

    private static PostQuery query(Visit visit) {
        PostQuery query = PostQuery.own(PAGE);
        Optional<PostId> after = typed(visit, "after", PostId::of);
        Optional<DivisionCode> area = typed(visit, "area", DivisionCode::of);
        return new PostQuery(area, query.tier(), after, PAGE);
    }

    private static String area(Visit visit) {
        return typed(visit, "area", DivisionCode::of).map(a -> "&area=" + a).orElse("");
    }

    private static <T> Optional<T> typed(Visit visit, String name, Function<String, T> form) {
        return visit.asks(name, v -> Checks.of().value(name, () -> form.apply(v)));
    }

    private static Sheet.Block due(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<DueLine> due = ViolencePage.all(
                after -> visit.door().stations().due(typed(visit, "area", DivisionCode::of), after, 200));
        return Sheet.Block.table(
                ViolencePage.word(visit, "stations.due"),
                ViolencePage.words(visit, "col.due", "stations.post", "stations.verdict"),
                due.stream()
                        .map(d -> List.of(
                                Sheet.Cell.graded(d.lapsed() ? "late" : "soon", times.day(d.again())),
                                Sheet.Cell.to("/stations/" + d.post(), d.name().in(visit.locale())),
                                Sheet.Cell.of(
                                        d.lapsed()
                                                ? Pick.said(Accreditation.LAPSED)
                                                        .in(visit.locale())
                                                : Pick.said(d.verdict()).in(visit.locale()))))
                        .toList(),
                ViolencePage.word(visit, "stations.due.none"));
    }

    private static Sheet.Block posts(Visit visit, PostBoard board) {
        return Sheet.Block.table(
                ViolencePage.word(visit, "stations.posts"),
                ViolencePage.words(visit, "stations.post", "network.tier", "stations.stands", "stations.until"),
                board.rows().stream()
                        .map(l -> List.of(
                                Sheet.Cell.to("/stations/" + l.post(), l.name().in(visit.locale())),
                                Sheet.Cell.of(visit.house
                                        .home()
                                        .network()
                                        .tier(l.post())
                                        .label(visit.locale())),
                                stands(l, visit),
                                Sheet.Cell.of(l.until()
                                        .map(u -> new Times(visit.house, visit.locale()).day(u))
                                        .orElse("—"))))
                        .toList(),
                ViolencePage.word(visit, "stations.posts.none"));
    }

    /** How a post stands by word and by shape, with the step of a studio. */
    static Sheet.Cell stands(PostLine line, Visit visit) {
        String said = Pick.said(line.accreditation()).in(visit.locale());
        String step = line.step()
                .map(s -> " · " + Pick.said(s).in(visit.locale())
                        + (line.rests() ? ViolencePage.word(visit, "stations.rests") : ""))
                .orElse("");
        return Sheet.Cell.graded(grade(line.accreditation()), said + step);
    }

    private static String grade(Accreditation stands) {
        return switch (stands) {
            case ACCREDITED -> "left";
            case CONDITIONAL -> "soon";
            case NOT_YET, LAPSED -> "late";
            case NO_STANDARD, NEVER_INSPECTED -> "today";
        };
    }
}
