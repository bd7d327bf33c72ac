package io.github.xingfujia.adapters.http;

import static io.github.xingfujia.adapters.http.EvaluationRoutes.door;
import static io.github.xingfujia.adapters.http.EvaluationRoutes.nomination;
import static io.github.xingfujia.adapters.http.EvaluationRoutes.step;

import io.github.xingfujia.adapters.http.ConsultationRoutes.SentUnder;
import io.github.xingfujia.adapters.http.EvaluationRoutes.NominationLines;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.MyObjection;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.messaging.AlarmWords;
import java.util.List;

/**
 * The routes to objections (异议): made without a login, answered by the district, and what may mean danger by its protection staff.
 * Whoever objected comes back by the id under which it was sent, which stands in no address.
 */
final class ObjectionRoutes {

    private ObjectionRoutes() {}

    /** Where the nomination stands, and whether to show whom to call: somebody may be in danger. */
    record Objected(Stage stage, boolean help) {}

    record Objections(List<ObjectionView> objections) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "evaluation.object",
                                "/nominations/{nomination}/objections",
                                EvaluationRequests.Objected.class,
                                Objected.class,
                                ObjectionRoutes::object)
                        .open(),
                Route.post(
                                "evaluation.myObjection",
                                "/objections/mine",
                                SentUnder.class,
                                MyObjection.class,
                                (in, b) -> Answer.of(
                                        door(in).myObjection(in.tried().apply(b.sent()))
                                                .orThrow()))
                        .open(),
                Route.get(
                                "evaluation.objected",
                                "/objections",
                                NominationLines.class,
                                (in, none) -> EvaluationRoutes.lines(in, Evaluation::objected))
                        .paged(),
                Route.get(
                                "evaluation.alarms",
                                "/honour-alarms",
                                NominationLines.class,
                                (in, none) -> EvaluationRoutes.lines(in, Evaluation::alarms))
                        .paged(),
                Route.get(
                        "evaluation.objections",
                        "/nominations/{nomination}/objections",
                        Objections.class,
                        (in, none) -> Answer.of(new Objections(
                                door(in).objections(nomination(in)).orThrow()))),
                Route.get(
                        "evaluation.alarm",
                        "/nominations/{nomination}/alarm",
                        Objections.class,
                        (in, none) -> Answer.of(
                                new Objections(door(in).alarm(nomination(in)).orThrow()))),
                step(
                        "answerObjection",
                        "answer-objection",
                        EvaluationRequests.ObjectionsAnswered.class,
                        (in, b) ->
                                door(in).answerObjection(nomination(in), b.numbers(), b.reason(), b.why(), b.reply())),
                step(
                        "answerAlarm",
                        "answer-alarm",
                        EvaluationRequests.ObjectionsAnswered.class,
                        (in, b) -> door(in).answerAlarm(nomination(in), b.numbers(), b.reason(), b.why(), b.reply())));
    }

    /** What may mean danger is never turned away; of all else one place sends a few against one family. */
    private static Answer object(Inquiry in, EvaluationRequests.Objected b) {
        boolean help = AlarmWords.heard(b.words());
        if (!help) {
            in.taking("objection " + nomination(in));
        }
        return Answer.of(new Objected(
                door(in).object(nomination(in), b.words(), b.objector()).orThrow(), help));
    }
}
