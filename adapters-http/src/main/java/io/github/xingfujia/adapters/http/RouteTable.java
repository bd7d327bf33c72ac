package io.github.xingfujia.adapters.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of routes (路由表): requests find their way by it, and the OpenAPI document is written from it.
 *
 * @param routes in the order of the document
 */
record RouteTable(List<Route> routes) {

    RouteTable {
        routes = List.copyOf(routes);
    }

    private static final Map<Limits, RouteTable> MADE = new ConcurrentHashMap<>();

    /** Returns every route of the house, and the one that describes them; made when it is first asked for. */
    static RouteTable of(Limits limits) {
        return MADE.computeIfAbsent(limits, RouteTable::made);
    }

    private static RouteTable made(Limits limits) {
        List<Route> all = new ArrayList<>();
        all.addAll(CaseRoutes.all());
        all.addAll(PaperRoutes.all());
        all.addAll(CourtRoutes.all());
        all.addAll(ComplaintRoutes.all());
        all.addAll(DepartmentRoutes.all());
        all.addAll(ViolenceRoutes.all());
        all.addAll(FileCareRoutes.all());
        all.addAll(MeasureRoutes.all());
        all.addAll(PreventionRoutes.all());
        all.addAll(EvaluationRoutes.all());
        all.addAll(SuggestionRoutes.all());
        all.addAll(SpiritRoutes.all());
        all.addAll(StationRoutes.all());
        all.addAll(ConsultationRoutes.all());
        all.addAll(QuestionRoutes.all());
        all.addAll(AidRoutes.all());
        all.addAll(CounselRoutes.all());
        all.addAll(SalonRoutes.all());
        all.addAll(CourseRoutes.all());
        all.addAll(SweepRoutes.all());
        all.addAll(MatchRoutes.all());
        all.addAll(ReplayRoutes.all());
        all.addAll(StatisticsRoutes.all());
        all.addAll(BookRoutes.all());
        all.addAll(NetworkRoutes.all());
        all.addAll(TeamRoutes.all());
        all.addAll(InterestRoutes.all());
        all.addAll(MemberRoutes.all());
        all.addAll(HoursRoutes.all());
        all.addAll(DutyRoutes.all());
        all.addAll(LessonRoutes.all());
        all.addAll(CustodyRoutes.all());
        all.addAll(DisclosureRoutes.all());
        all.addAll(HouseRoutes.all());
        OpenApi document = new OpenApi(all, limits);
        all.add(Route.get(
                        "house.openapi",
                        "/openapi.json",
                        Object.class,
                        (in, none) -> Answer.open(document.text(in.base())))
                .open());
        return new RouteTable(all);
    }

    /** Returns the routes of all methods at a path; a path without open places goes first. */
    List<Route> at(String path) {
        List<Route> found =
                routes.stream().filter(r -> r.path().match(path).isPresent()).toList();
        List<Route> exact =
                found.stream().filter(r -> r.path().names().isEmpty()).toList();
        return exact.isEmpty() ? found : exact;
    }

    /** Returns the route of a method; {@code HEAD} is a {@code GET} without its body. */
    static Optional<Route> pick(List<Route> there, String method) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return there.stream().filter(r -> r.method().equals(asked)).findFirst();
    }

    /** Returns the header {@code Allow}. */
    static String allow(List<Route> there) {
        return there.stream()
                .flatMap(r -> r.method().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(r.method()))
                .collect(Collectors.joining(", ", "", ", OPTIONS"));
    }
}
