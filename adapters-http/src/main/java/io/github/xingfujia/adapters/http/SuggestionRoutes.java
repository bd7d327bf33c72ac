package io.github.xingfujia.adapters.http;

import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Suggest;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.evaluation.SuggestionLine;
import io.github.xingfujia.evaluation.SuggestionView;
import io.github.xingfujia.evaluation.TakeUp;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.messaging.AlarmWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes to suggestions (推荐线索): sent without a login, taken up or set aside by the station of the village. */
final class SuggestionRoutes {

    private static final String SUGGESTION = "/suggestions/{suggestion}";

    private SuggestionRoutes() {}

    /**
     * That it was received, the same for everybody.
     *
     * @param help whether what was written may mean danger: 110, 12338 and the way to report are to be shown at once
     */
    record Received(boolean received, boolean help) {

        /** Takes what was written; what may mean danger is never turned away for coming too often. */
        static Answer of(Inquiry in, String words, Supplier<Outcome<Boolean>> command) {
            boolean help = AlarmWords.heard(words);
            if (!help) {
                in.spared().run();
            }
            return Answer.of(new Received(command.get().orThrow(), help));
        }
    }

    record OfNomination(NominationId id) {}

    record OfSuggestion(SuggestionId id) {}

    record Suggestions(List<SuggestionLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "evaluation.suggest",
                                "/suggestions",
                                Suggest.class,
                                Received.class,
                                (in, b) -> Received.of(
                                        in,
                                        b.name() + " " + b.story(),
                                        () -> EvaluationRoutes.door(in).suggest(b)))
                        .creating()
                        .open(),
                Route.get("evaluation.suggestions", "/suggestions", Suggestions.class, (in, none) -> {
                            return in.listed(
                                    EvaluationRoutes.door(in).suggestions(in.after(), in.limit()), Suggestions::new);
                        })
                        .paged(),
                Route.get(
                        "evaluation.suggestion",
                        SUGGESTION,
                        SuggestionView.class,
                        (in, none) -> Answer.of(
                                EvaluationRoutes.door(in).suggestion(id(in)).orThrow())),
                Route.post(
                                "evaluation.takeUp",
                                SUGGESTION + "/nomination",
                                Nominate.class,
                                OfNomination.class,
                                (in, b) -> Answer.of(new OfNomination(EvaluationRoutes.door(in)
                                        .takeUp(new TakeUp(id(in), b))
                                        .orThrow())))
                        .creating(),
                Route.post(
                        "evaluation.setAside",
                        SUGGESTION + "/set-aside",
                        CaseRequests.Plain.class,
                        OfSuggestion.class,
                        (in, b) -> Answer.of(new OfSuggestion(
                                EvaluationRoutes.door(in).setAside(id(in)).orThrow()))));
    }

    private static SuggestionId id(Inquiry in) {
        return in.place("suggestion", SuggestionId.class);
    }
}
