package io.github.xingfujia.adapters.http;

import io.github.xingfujia.volunteer.AnswerInterest;
import io.github.xingfujia.volunteer.ExpressInterest;
import io.github.xingfujia.volunteer.InterestAnswer;
import io.github.xingfujia.volunteer.InterestId;
import io.github.xingfujia.volunteer.InterestLine;
import io.github.xingfujia.volunteer.InterestView;
import io.github.xingfujia.volunteer.Volunteering;
import java.util.List;
import java.util.Optional;

/** The routes to those who would like to join the team (志愿意向): said without a login, answered by the team desk. */
final class InterestRoutes {

    private static final String INTEREST = "/interests/{interest}";

    private InterestRoutes() {}

    record Answering(InterestAnswer answer) {}

    record OfInterest(InterestId interest) {}

    record Interests(List<InterestLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "volunteer.expressInterest",
                                "/interests",
                                ExpressInterest.class,
                                SuggestionRoutes.Received.class,
                                (in, b) ->
                                        SuggestionRoutes.Received.of(in, b.words(), () -> door(in).expressInterest(b)))
                        .creating()
                        .open(),
                Route.get("volunteer.interests", "/interests", Interests.class, (in, none) -> {
                            return in.listed(door(in).interests(in.after(), in.limit()), Interests::new);
                        })
                        .paged(),
                Route.get(
                        "volunteer.interest",
                        INTEREST,
                        InterestView.class,
                        (in, none) -> Answer.of(door(in).interest(id(in)).orThrow())),
                Route.post(
                        "volunteer.answerInterest",
                        INTEREST + "/answer",
                        Answering.class,
                        OfInterest.class,
                        (in, b) ->
                                Answer.of(new OfInterest(door(in).answerInterest(new AnswerInterest(id(in), b.answer()))
                                        .orThrow()))));
    }

    private static InterestId id(Inquiry in) {
        return in.place("interest", InterestId.class);
    }

    private static Volunteering door(Inquiry in) {
        return in.door().volunteering();
    }
}
