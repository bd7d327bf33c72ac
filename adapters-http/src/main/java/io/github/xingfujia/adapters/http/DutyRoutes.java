package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.volunteer.CancelDuty;
import io.github.xingfujia.volunteer.DeclineDuty;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.DutyView;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.Fairness;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.SecondDuty;
import io.github.xingfujia.volunteer.StartDuty;
import io.github.xingfujia.volunteer.Volunteering;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to duty (派勤). */
final class DutyRoutes {

    private DutyRoutes() {}

    record OfDuty(DutyId duty) {}

    record Duties(List<DutyLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "volunteer.dispatch",
                                "/duties",
                                Dispatch.class,
                                Dispatched.class,
                                (in, b) -> Answer.of(
                                        in.door().volunteering().dispatch(b).orThrow()))
                        .creating(),
                Route.post(
                                "volunteer.secondDuty",
                                "/duties/second",
                                SecondDuty.class,
                                Dispatched.class,
                                (in, b) -> Answer.of(
                                        in.door().volunteering().secondDuty(b).orThrow()))
                        .creating(),
                duty("volunteer.declineDuty", "/duties/decline", DeclineDuty.class, Volunteering::declineDuty),
                duty("volunteer.startDuty", "/duties/start", StartDuty.class, Volunteering::startDuty),
                duty("volunteer.endDuty", "/duties/end", EndDuty.class, Volunteering::endDuty),
                duty("volunteer.cancelDuty", "/duties/cancel", CancelDuty.class, Volunteering::cancelDuty),
                Route.get("volunteer.duties", "/duties", Duties.class, (in, none) -> duties(in))
                        .paged(),
                Route.get(
                        "volunteer.duty",
                        "/duties/{duty}",
                        DutyView.class,
                        (in, none) -> Answer.of(in.door()
                                .volunteering()
                                .duty(in.place("duty", DutyId.class))
                                .orThrow())),
                Route.get(
                        "volunteer.fairness",
                        "/duties/fairness/{quarter}",
                        Fairness.class,
                        (in, none) ->
                                Answer.of(in.door().volunteering().fairness(in.place("quarter", Quarter.class)))));
    }

    private static <C> Route duty(
            String id, String path, Class<C> takes, BiFunction<Volunteering, C, Outcome<DutyId>> method) {
        return Route.post(
                id,
                path,
                takes,
                OfDuty.class,
                (in, b) -> Answer.of(
                        new OfDuty(method.apply(in.door().volunteering(), b).orThrow())));
    }

    private static Answer duties(Inquiry in) {
        return in.listed(in.door().volunteering().duties(in.after(), in.limit()), Duties::new);
    }
}
