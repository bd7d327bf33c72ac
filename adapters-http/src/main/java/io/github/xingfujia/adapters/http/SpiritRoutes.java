package io.github.xingfujia.adapters.http;

import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.ActivityLine;
import io.github.xingfujia.evaluation.HoldActivity;
import io.github.xingfujia.evaluation.ReachQuery;
import io.github.xingfujia.evaluation.ReachView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The routes to activities of family spirit (家风引领活动): what was held, and how many it reached. */
final class SpiritRoutes {

    private SpiritRoutes() {}

    record OfActivity(ActivityId id) {}

    record ActivityLines(List<ActivityLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "evaluation.holdActivity",
                                "/activities",
                                HoldActivity.class,
                                OfActivity.class,
                                (in, b) -> Answer.of(new OfActivity(
                                        in.door().familySpirit().holdActivity(b).orThrow())))
                        .creating(),
                Route.post(
                        "evaluation.correctActivity",
                        "/activities/{activity}/correct",
                        EvaluationRequests.Reached.class,
                        OfActivity.class,
                        (in, b) -> Answer.of(new OfActivity(in.door()
                                .familySpirit()
                                .correctActivity(in.place("activity", ActivityId.class), b.people(), b.families())
                                .orThrow()))),
                Route.get("evaluation.activities", "/activities", ActivityLines.class, (in, none) -> held(in))
                        .paged(),
                Route.get("evaluation.reach", "/activities/reach", ReachView.class, (in, none) -> reach(in))
                        .query("from", Parameter.required(LocalDate.class))
                        .query("until", Parameter.required(LocalDate.class))
                        .query("asOf", Parameter.of(Long.class)));
    }

    private static Answer held(Inquiry in) {
        return in.listed(in.door().familySpirit().activities(in.after(), in.limit()), ActivityLines::new);
    }

    private static Answer reach(Inquiry in) {
        return Answer.of(in.door()
                .familySpirit()
                .reach(new ReachQuery(
                        in.query("from", LocalDate.class).orElseThrow(),
                        in.query("until", LocalDate.class).orElseThrow(),
                        in.query("asOf", Long.class).map(OptionalLong::of).orElseGet(OptionalLong::empty)))
                .orThrow());
    }
}
