package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.StatisticsAnswers.BoardView;
import io.github.xingfujia.adapters.http.StatisticsAnswers.ReadingView;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.statistics.Area;
import io.github.xingfujia.statistics.BoardQuery;
import io.github.xingfujia.statistics.CompareQuery;
import io.github.xingfujia.statistics.Dimension;
import io.github.xingfujia.statistics.IndicatorQuery;
import io.github.xingfujia.statistics.Register;
import io.github.xingfujia.statistics.RegisterQuery;
import io.github.xingfujia.statistics.Span;
import io.github.xingfujia.statistics.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes to figures (统计): each with the position of the journal up to which it was counted. */
final class StatisticsRoutes {

    private StatisticsRoutes() {}

    static List<Route> all() {
        return List.of(
                spanned(Route.get(
                        "statistics.register",
                        "/statistics/register",
                        Register.class,
                        (in, none) -> Answer.of(
                                in.door().statistics().register(register(in)).orThrow()))),
                spanned(Route.get(
                                "statistics.table",
                                "/statistics/table",
                                Table.class,
                                (in, none) -> Answer.of(in.door()
                                        .statistics()
                                        .table(register(in))
                                        .orThrow()))
                        .orCsv()),
                spanned(Route.get("statistics.board", "/statistics/board", BoardView.class, (in, none) -> board(in)))
                        .query("indicator", Parameter.several(String.class))
                        .query("year", Parameter.of(Integer.class)),
                area(days(Route.get(
                        "statistics.indicator",
                        "/statistics/indicators/{indicator}",
                        ReadingView.class,
                        (in, none) -> indicator(in)))),
                days(Route.get("statistics.compare", "/statistics/comparison", Table.class, (in, none) -> compare(in))
                        .orCsv()
                        .query("year", Parameter.required(Integer.class))));
    }

    private static Route spanned(Route route) {
        return area(days(route)).query("by", Parameter.several(Dimension.class));
    }

    private static Route days(Route route) {
        return route.query("from", Parameter.required(LocalDate.class))
                .query("until", Parameter.required(LocalDate.class))
                .query("asOf", Parameter.of(Long.class));
    }

    private static Route area(Route route) {
        return route.query("division", Parameter.of(DivisionCode.class)).query("post", Parameter.of(PostId.class));
    }

    private static RegisterQuery register(Inquiry in) {
        Checks problems = Checks.of();
        Optional<Span> span = problems.value("until", () -> span(in));
        Optional<Area> area = problems.value("post", () -> area(in));
        problems.orThrow();
        return new RegisterQuery(span.orElseThrow(), area.orElseThrow(), in.several("by", Dimension.class), asOf(in));
    }

    private static Answer board(Inquiry in) {
        BoardQuery query = new BoardQuery(
                in.several("indicator", String.class).stream()
                        .map(code -> new IndicatorQuery(code, span(in), area(in), asOf(in)))
                        .toList(),
                in.query("year", Integer.class).map(year -> new CompareQuery(year, span(in), asOf(in))),
                in.several("by", Dimension.class).isEmpty() ? Optional.empty() : Optional.of(register(in)));
        return Answer.of(BoardView.of(in.door().statistics().board(query), in.locale()));
    }

    private static Answer indicator(Inquiry in) {
        String code = in.place("indicator", String.class);
        return Answer.of(ReadingView.of(
                in.door()
                        .statistics()
                        .indicator(new IndicatorQuery(code, span(in), area(in), asOf(in)))
                        .orThrow(),
                in.locale()));
    }

    private static Answer compare(Inquiry in) {
        int year = in.query("year", Integer.class).orElseThrow();
        return Answer.of(in.door()
                .statistics()
                .compare(new CompareQuery(year, span(in), asOf(in)))
                .orThrow());
    }

    private static Span span(Inquiry in) {
        return new Span(
                in.query("from", LocalDate.class).orElseThrow(),
                in.query("until", LocalDate.class).orElseThrow());
    }

    private static Area area(Inquiry in) {
        Optional<DivisionCode> division = in.query("division", DivisionCode.class);
        Optional<PostId> post = in.query("post", PostId.class);
        Checks.of()
                .that(division.isEmpty() || post.isEmpty(), "post", "one-of", "", "division post")
                .orThrow();
        return new Area(division, post);
    }

    private static Optional<Long> asOf(Inquiry in) {
        Optional<Long> asOf = in.query("asOf", Long.class);
        Checks.of().range("asOf", asOf.orElse(0L), 0, Long.MAX_VALUE).orThrow();
        return asOf;
    }
}
