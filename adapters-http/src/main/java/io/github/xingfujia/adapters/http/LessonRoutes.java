package io.github.xingfujia.adapters.http;

import io.github.xingfujia.volunteer.CheckLesson;
import io.github.xingfujia.volunteer.ExchangeLine;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.LessonChecked;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.LessonLine;
import io.github.xingfujia.volunteer.LessonQuery;
import io.github.xingfujia.volunteer.LessonView;
import io.github.xingfujia.volunteer.ProposeLesson;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.WithdrawLesson;
import java.util.List;
import java.util.Optional;

/** The routes to case conferences and the lessons library (案例交流会与案例库). */
final class LessonRoutes {

    private LessonRoutes() {}

    record OfLesson(LessonId lesson) {}

    record OfExchange(Quarter quarter) {}

    record Lessons(List<LessonLine> rows, Optional<String> next) {}

    record Exchanges(List<ExchangeLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                        "volunteer.checkLesson",
                        "/lessons/check",
                        CheckLesson.class,
                        LessonChecked.class,
                        (in, b) -> Answer.of(
                                in.door().volunteering().checkLesson(b).orThrow())),
                Route.post(
                                "volunteer.proposeLesson",
                                "/lessons",
                                ProposeLesson.class,
                                OfLesson.class,
                                (in, b) -> Answer.of(new OfLesson(in.door()
                                        .volunteering()
                                        .proposeLesson(b)
                                        .orThrow())))
                        .creating(),
                Route.post(
                        "volunteer.withdrawLesson",
                        "/lessons/withdraw",
                        WithdrawLesson.class,
                        OfLesson.class,
                        (in, b) -> Answer.of(new OfLesson(
                                in.door().volunteering().withdrawLesson(b).orThrow()))),
                Route.post(
                                "volunteer.holdExchange",
                                "/exchanges",
                                HoldExchange.class,
                                OfExchange.class,
                                (in, b) -> Answer.of(new OfExchange(
                                        in.door().volunteering().holdExchange(b).orThrow())))
                        .creating(),
                Route.get("volunteer.exchanges", "/exchanges", Exchanges.class, (in, none) -> exchanges(in))
                        .paged(),
                Route.get("volunteer.lessons", "/lessons", Lessons.class, (in, none) -> {
                            return in.listed(
                                    in.door()
                                            .volunteering()
                                            .lessons(
                                                    new LessonQuery(
                                                            in.query("tag", String.class),
                                                            in.query("kind", String.class),
                                                            in.query("words", String.class)),
                                                    in.after(),
                                                    in.limit()),
                                    Lessons::new);
                        })
                        .query("tag", String.class)
                        .query("kind", String.class)
                        .query("words", String.class)
                        .paged(),
                Route.get("volunteer.proposals", "/lessons/proposed", Lessons.class, (in, none) -> {
                            return in.listed(in.door().volunteering().proposals(in.after(), in.limit()), Lessons::new);
                        })
                        .paged(),
                Route.get(
                        "volunteer.proposal",
                        "/lessons/proposed/{lesson}",
                        LessonView.class,
                        (in, none) -> Answer.of(in.door()
                                .volunteering()
                                .proposal(in.place("lesson", LessonId.class))
                                .orThrow())),
                Route.get(
                        "volunteer.lesson",
                        "/lessons/{lesson}",
                        LessonView.class,
                        (in, none) -> Answer.of(in.door()
                                .volunteering()
                                .lesson(in.place("lesson", LessonId.class))
                                .orThrow())));
    }

    private static Answer exchanges(Inquiry in) {
        return in.listed(in.door().volunteering().exchanges(in.after(), in.limit()), Exchanges::new);
    }
}
