package io.github.xingfujia.adapters.http;

import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.HonourCertificate;
import io.github.xingfujia.evaluation.HonourNumber;
import io.github.xingfujia.evaluation.HonourVerified;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.VerifyHonour;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to nominations (推荐): their steps, reviews, notices and the roll of honour. */
final class EvaluationRoutes {

    private EvaluationRoutes() {}

    record OfNomination(NominationId id) {}

    /** Where a nomination stands, the same for every cause. */
    record Stands(Stage stage) {}

    record NominationLines(List<NominationLine> rows, Optional<String> next) {}

    record ToldStory(String story) {}

    static List<Route> all() {
        List<Route> all = new ArrayList<>(CampaignRoutes.all());
        all.addAll(nominations());
        all.addAll(reviews());
        all.addAll(ObjectionRoutes.all());
        all.addAll(everybody());
        return all;
    }

    private static List<Route> nominations() {
        return List.of(
                Route.post(
                                "evaluation.nominate",
                                "/nominations",
                                Nominate.class,
                                OfNomination.class,
                                (in, b) -> Answer.of(
                                        new OfNomination(door(in).nominate(b).orThrow())))
                        .creating(),
                Route.get(
                                "evaluation.nominations",
                                "/nominations",
                                NominationLines.class,
                                (in, none) -> lines(in, Evaluation::nominations))
                        .paged(),
                Route.get(
                        "evaluation.nomination",
                        "/nominations/{nomination}",
                        NominationView.class,
                        (in, none) ->
                                Answer.of(door(in).nomination(nomination(in)).orThrow())),
                Route.get(
                        "evaluation.certificate",
                        "/nominations/{nomination}/certificate",
                        HonourCertificate.class,
                        (in, none) ->
                                Answer.of(door(in).certificate(nomination(in)).orThrow())),
                step(
                        "handPapers",
                        "papers",
                        EvaluationRequests.Papers.class,
                        (in, b) -> door(in).handPapers(nomination(in), b.papers())),
                step("filePaper", "files", PaperFile.class, (in, b) -> door(in).filePaper(nomination(in), b)),
                step(
                        "askFamily",
                        "family",
                        EvaluationRequests.Asked.class,
                        (in, b) -> door(in).askFamily(nomination(in), b.members(), b.on())),
                step(
                        "review",
                        "review",
                        EvaluationRequests.Reviewed.class,
                        (in, b) -> door(in).review(nomination(in), b.as())),
                step("audit", "audit", CaseRequests.Plain.class, (in, b) -> door(in).audit(nomination(in))),
                step(
                        "decline",
                        "decline",
                        EvaluationRequests.Declined.class,
                        (in, b) -> door(in).decline(nomination(in), b.cause(), b.words())),
                step(
                        "secondLook",
                        "second-look",
                        CaseRequests.Plain.class,
                        (in, b) -> door(in).secondLook(nomination(in))),
                step("announce", "announce", CaseRequests.Plain.class, (in, b) -> door(in).announce(nomination(in))),
                step("name", "name", CaseRequests.Plain.class, (in, b) -> door(in).name(nomination(in))),
                step(
                        "withdraw",
                        "withdraw",
                        EvaluationRequests.Withdrawn.class,
                        (in, b) -> door(in).withdraw(nomination(in), b.cause())),
                step(
                        "tellStory",
                        "story",
                        EvaluationRequests.Story.class,
                        (in, b) -> door(in).tellStory(nomination(in), b.text(), b.about())),
                step(
                        "consent",
                        "consent",
                        EvaluationRequests.Agreed.class,
                        (in, b) -> door(in).consent(nomination(in), b.member(), b.yes(), b.on(), b.how())));
    }

    private static List<Route> reviews() {
        return List.of(
                Route.get(
                                "evaluation.reviews",
                                "/honour-reviews",
                                NominationLines.class,
                                (in, none) -> lines(in, Evaluation::reviews))
                        .paged(),
                Route.get(
                                "evaluation.watched",
                                "/honour-watch",
                                NominationLines.class,
                                (in, none) -> lines(in, Evaluation::watched))
                        .paged(),
                Route.get(
                        "evaluation.held",
                        "/nominations/{nomination}/held",
                        HeldView.class,
                        (in, none) -> Answer.of(door(in).held(nomination(in)).orThrow())),
                step(
                        "settle",
                        "settle",
                        EvaluationRequests.Settled.class,
                        (in, b) -> door(in).settle(nomination(in), b.asked(), b.outcome(), b.words())));
    }

    /** What needs no login: what is public anyway. */
    private static List<Route> everybody() {
        return List.of(
                Route.get(
                                "evaluation.notices",
                                "/honour-notices",
                                NominationLines.class,
                                (in, none) -> lines(in, Evaluation::notices))
                        .open()
                        .paged(),
                Route.get(
                                "evaluation.roll",
                                "/honours",
                                NominationLines.class,
                                (in, none) -> lines(in, Evaluation::roll))
                        .open()
                        .paged(),
                Route.get(
                                "evaluation.verifyHonour",
                                "/honour-certificates/{number}/verify",
                                HonourVerified.class,
                                (in, none) -> Answer.of(door(in).verifyHonour(new VerifyHonour(
                                                in.place("number", HonourNumber.class),
                                                in.query("code", String.class).orElseThrow()))
                                        .orThrow()))
                        .query("code", Parameter.required(String.class))
                        .open(),
                Route.get(
                                "evaluation.story",
                                "/honours/{nomination}/story",
                                ToldStory.class,
                                (in, none) -> Answer.of(new ToldStory(
                                        door(in).story(nomination(in)).orThrow())))
                        .open());
    }

    static <B> Route step(String verb, String path, Class<B> takes, BiFunction<Inquiry, B, Outcome<Stage>> command) {
        return Route.post(
                "evaluation." + verb,
                "/nominations/{nomination}/" + path,
                takes,
                Stands.class,
                (in, b) -> Answer.of(new Stands(command.apply(in, b).orThrow())));
    }

    /** One page of one of the lists. */
    interface Paged {
        Page<NominationLine> of(Evaluation door, Optional<String> after, int limit);
    }

    static Answer lines(Inquiry in, Paged list) {
        return in.listed(list.of(door(in), in.after(), in.limit()), NominationLines::new);
    }

    static Evaluation door(Inquiry in) {
        return in.door().evaluation();
    }

    static NominationId nomination(Inquiry in) {
        return in.place("nomination", NominationId.class);
    }
}
