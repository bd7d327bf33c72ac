package io.github.xingfujia.adapters.http;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.HeldView;
import io.github.xingfujia.evaluation.JurySheet;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.evaluation.NominationView;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.ReckoningView;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes to evaluation (评选): campaigns, nominations, juries, reviews and the roll of honour. */
final class EvaluationRoutes {

    private EvaluationRoutes() {}

    record OfCampaign(CampaignId id) {}

    record OfNomination(NominationId id) {}

    /** Where a nomination stands, the same for every cause. */
    record Stands(Stage stage) {}

    record CampaignLines(List<CampaignLine> rows, Optional<String> next) {}

    record NominationLines(List<NominationLine> rows, Optional<String> next) {}

    record Objections(List<ObjectionView> objections) {}

    record ToldStory(String story) {}

    static List<Route> all() {
        List<Route> all = new ArrayList<>(campaigns());
        all.addAll(nominations());
        all.addAll(juries());
        all.addAll(reviews());
        all.addAll(everybody());
        return all;
    }

    private static List<Route> campaigns() {
        return List.of(
                Route.post(
                                "evaluation.start",
                                "/campaigns",
                                StartCampaign.class,
                                OfCampaign.class,
                                (in, b) -> Answer.of(
                                        new OfCampaign(door(in).start(b).orThrow())))
                        .creating(),
                Route.post(
                        "evaluation.panel",
                        "/campaigns/{campaign}/panel",
                        EvaluationRequests.Jurors.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).panel(campaign(in), b.jurors()))),
                Route.post(
                        "evaluation.openScoring",
                        "/campaigns/{campaign}/scoring",
                        CaseRequests.Plain.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).openScoring(campaign(in)))),
                Route.post(
                        "evaluation.endCampaign",
                        "/campaigns/{campaign}/end",
                        EvaluationRequests.Ended.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).endCampaign(campaign(in), b.cause()))),
                Route.post(
                        "evaluation.returnVotes",
                        "/campaigns/{campaign}/votes",
                        VoteReturn.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).returnVotes(campaign(in), b))),
                Route.post(
                        "evaluation.tally",
                        "/campaigns/{campaign}/tally",
                        CaseRequests.Plain.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).tally(campaign(in)))),
                Route.get(
                        "evaluation.reckoning",
                        "/campaigns/{campaign}/reckoning",
                        ReckoningView.class,
                        (in, none) -> Answer.of(door(in).reckoning(campaign(in)).orThrow())));
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
                        (in, b) -> door(in).consent(nomination(in), b.member(), b.yes())));
    }

    private static List<Route> juries() {
        return List.of(
                Route.post(
                        "evaluation.declare",
                        "/campaigns/{campaign}/declare",
                        EvaluationRequests.Related.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).declare(campaign(in), b.related()))),
                Route.post(
                        "evaluation.score",
                        "/campaigns/{campaign}/scores",
                        EvaluationRequests.Scores.class,
                        OfCampaign.class,
                        (in, b) -> done(door(in).score(campaign(in), b.scores()))),
                Route.get(
                        "evaluation.jurySheet",
                        "/campaigns/{campaign}/jury-sheet",
                        JurySheet.class,
                        (in, none) -> Answer.of(door(in).jurySheet(campaign(in)).orThrow())));
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
                        (in, b) -> door(in).settle(nomination(in), b.asked(), b.outcome(), b.words())),
                Route.get(
                                "evaluation.objected",
                                "/objections",
                                NominationLines.class,
                                (in, none) -> lines(in, Evaluation::objected))
                        .paged(),
                Route.get(
                        "evaluation.objections",
                        "/nominations/{nomination}/objections",
                        Objections.class,
                        (in, none) -> Answer.of(new Objections(
                                door(in).objections(nomination(in)).orThrow()))),
                step(
                        "answerObjection",
                        "answer-objection",
                        EvaluationRequests.ObjectionAnswered.class,
                        (in, b) -> door(in).answerObjection(nomination(in), b.number(), b.upheld())));
    }

    /** What needs no login: what is public anyway, and an objection, which must never be turned away. */
    private static List<Route> everybody() {
        return List.of(
                Route.get("evaluation.campaigns", "/campaigns", CampaignLines.class, (in, none) -> campaigns(in))
                        .open()
                        .paged(),
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
                                "evaluation.story",
                                "/honours/{nomination}/story",
                                ToldStory.class,
                                (in, none) -> Answer.of(new ToldStory(
                                        door(in).story(nomination(in)).orThrow())))
                        .open(),
                step("object", "objections", EvaluationRequests.Objected.class, (in, b) -> {
                            in.spared().run();
                            return door(in).object(nomination(in), b.words(), b.objector());
                        })
                        .open());
    }

    private static <B> Route step(
            String verb, String path, Class<B> takes, BiFunction<Inquiry, B, Outcome<Stage>> command) {
        return Route.post(
                "evaluation." + verb,
                "/nominations/{nomination}/" + path,
                takes,
                Stands.class,
                (in, b) -> Answer.of(new Stands(command.apply(in, b).orThrow())));
    }

    /** One page of one of the lists. */
    private interface Paged {
        Page<NominationLine> of(Evaluation door, Optional<String> after, int limit);
    }

    private static Answer lines(Inquiry in, Paged list) {
        return in.listed(list.of(door(in), in.after(), in.limit()), NominationLines::new);
    }

    private static Answer campaigns(Inquiry in) {
        return in.listed(door(in).campaigns(in.after(), in.limit()), CampaignLines::new);
    }

    private static Answer done(Outcome<CampaignId> outcome) {
        return Answer.of(new OfCampaign(outcome.orThrow()));
    }

    static Evaluation door(Inquiry in) {
        return in.door().evaluation();
    }

    private static CampaignId campaign(Inquiry in) {
        return in.place("campaign", CampaignId.class);
    }

    private static NominationId nomination(Inquiry in) {
        return in.place("nomination", NominationId.class);
    }
}
