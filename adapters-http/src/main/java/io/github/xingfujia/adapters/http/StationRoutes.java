package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.DueLine;
import io.github.xingfujia.stations.Inspect;
import io.github.xingfujia.stations.LowerCause;
import io.github.xingfujia.stations.PostBoard;
import io.github.xingfujia.stations.PostQuery;
import io.github.xingfujia.stations.ProgrammeQuery;
import io.github.xingfujia.stations.StandardCode;
import io.github.xingfujia.stations.Stations;
import io.github.xingfujia.stations.StudioStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The routes to construction (站点建设): inspections, how posts stand, studios, and how far the programme is built. */
final class StationRoutes {

    private StationRoutes() {}

    record Due(List<DueLine> rows, Optional<String> next) {}

    record RiseTo(StudioStep to) {}

    record LowerTo(StudioStep to, LowerCause cause) {}

    /** Where a studio stands. */
    record Stands(StudioStep step) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                        "stations.inspect",
                        "/inspections",
                        Inspect.class,
                        StationAnswers.Judged.class,
                        (in, b) -> Answer.of(
                                StationAnswers.Judged.of(door(in).inspect(b).orThrow(), in.locale()))),
                Route.get("stations.board", "/stations", PostBoard.class, (in, none) -> board(in))
                        .query("area", DivisionCode.class)
                        .query("tier", StandardCode.class)
                        .query("after", PostId.class)
                        .query("limit", Integer.class),
                Route.get("stations.due", "/stations/due", Due.class, (in, none) -> due(in))
                        .query("area", DivisionCode.class)
                        .paged(),
                Route.get(
                        "stations.standing",
                        "/stations/{post}",
                        StationAnswers.Standing.class,
                        (in, none) -> Answer.of(StationAnswers.Standing.of(
                                door(in).standing(post(in)).orThrow(), in.locale()))),
                Route.get("stations.built", "/programme", StationAnswers.Built.class, (in, none) -> built(in))
                        .query("day", LocalDate.class)
                        .query("area", DivisionCode.class)
                        .query("asOf", Long.class),
                Route.post(
                        "stations.rise",
                        "/studios/{post}/rise",
                        RiseTo.class,
                        Stands.class,
                        (in, b) -> Answer.of(
                                new Stands(door(in).rise(post(in), b.to()).orThrow()))),
                Route.post(
                        "stations.nameGold",
                        "/studios/{post}/gold",
                        CaseRequests.Plain.class,
                        Stands.class,
                        (in, b) ->
                                Answer.of(new Stands(door(in).nameGold(post(in)).orThrow()))),
                Route.post(
                        "stations.lower",
                        "/studios/{post}/lower",
                        LowerTo.class,
                        Stands.class,
                        (in, b) -> Answer.of(new Stands(
                                door(in).lower(post(in), b.to(), b.cause()).orThrow()))));
    }

    private static Answer board(Inquiry in) {
        PostBoard board = door(in).board(new PostQuery(
                        in.query("area", DivisionCode.class),
                        in.query("tier", StandardCode.class),
                        in.query("after", PostId.class),
                        in.limit()))
                .orThrow();
        return Answer.of(board).next(in.next(new Page<>(board.rows(), board.next())));
    }

    private static Answer due(Inquiry in) {
        return in.listed(door(in).due(in.query("area", DivisionCode.class), in.after(), in.limit()), Due::new);
    }

    private static Answer built(Inquiry in) {
        ProgrammeQuery query = new ProgrammeQuery(
                in.query("day", LocalDate.class),
                in.query("area", DivisionCode.class),
                in.query("asOf", Long.class).map(OptionalLong::of).orElseGet(OptionalLong::empty));
        return Answer.of(StationAnswers.Built.of(door(in).built(query).orThrow(), in.locale()));
    }

    private static Stations door(Inquiry in) {
        return in.door().stations();
    }

    private static PostId post(Inquiry in) {
        return in.place("post", PostId.class);
    }
}
