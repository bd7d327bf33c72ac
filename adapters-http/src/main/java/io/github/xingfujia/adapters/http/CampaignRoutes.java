package io.github.xingfujia.adapters.http;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.CampaignView;
import io.github.xingfujia.evaluation.CastVote;
import io.github.xingfujia.evaluation.JurySheet;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ReckoningView;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.evaluation.VoteReturn;
import io.github.xingfujia.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes to campaigns (评选活动): the frozen sheet, the panel, marks, votes and the tally. */
final class CampaignRoutes {

    private CampaignRoutes() {}

    record OfCampaign(CampaignId id) {}

    record CampaignLines(List<CampaignLine> rows, Optional<String> next) {}

    /** A ballot of the public; whose it is says the login, and without one where it comes from. */
    record Ballot(String channel, List<NominationId> picks) {
        Ballot {
            picks = List.copyOf(picks);
        }

        /** Returns nobody whom it names. */
        @Override
        public String toString() {
            return "Ballot[…]";
        }
    }

    static List<Route> all() {
        List<Route> all = new ArrayList<>(leading());
        all.addAll(judging());
        all.addAll(everybody());
        return all;
    }

    private static List<Route> leading() {
        return List.of(
                Route.post(
                                "evaluation.start",
                                "/campaigns",
                                StartCampaign.class,
                                OfCampaign.class,
                                (in, b) -> Answer.of(new OfCampaign(
                                        EvaluationRoutes.door(in).start(b).orThrow())))
                        .creating(),
                Route.post(
                        "evaluation.panel",
                        "/campaigns/{campaign}/panel",
                        EvaluationRequests.Jurors.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).panel(campaign(in), b.jurors()))),
                Route.post(
                        "evaluation.openScoring",
                        "/campaigns/{campaign}/scoring",
                        CaseRequests.Plain.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).openScoring(campaign(in)))),
                Route.post(
                        "evaluation.endCampaign",
                        "/campaigns/{campaign}/end",
                        EvaluationRequests.Ended.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).endCampaign(campaign(in), b.cause()))),
                Route.post(
                        "evaluation.returnVotes",
                        "/campaigns/{campaign}/votes",
                        VoteReturn.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).returnVotes(campaign(in), b))),
                Route.post(
                        "evaluation.tally",
                        "/campaigns/{campaign}/tally",
                        CaseRequests.Plain.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).tally(campaign(in)))),
                Route.get(
                        "evaluation.reckoning",
                        "/campaigns/{campaign}/reckoning",
                        ReckoningView.class,
                        (in, none) -> Answer.of(EvaluationRoutes.door(in)
                                .reckoning(campaign(in))
                                .orThrow())));
    }

    private static List<Route> judging() {
        return List.of(
                Route.post(
                        "evaluation.declare",
                        "/campaigns/{campaign}/declare",
                        EvaluationRequests.Related.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).declare(campaign(in), b.related()))),
                Route.post(
                        "evaluation.score",
                        "/campaigns/{campaign}/scores",
                        EvaluationRequests.Scores.class,
                        OfCampaign.class,
                        (in, b) -> done(EvaluationRoutes.door(in).score(campaign(in), b.scores()))),
                Route.get(
                        "evaluation.jurySheet",
                        "/campaigns/{campaign}/jury-sheet",
                        JurySheet.class,
                        (in, none) -> Answer.of(EvaluationRoutes.door(in)
                                .jurySheet(campaign(in))
                                .orThrow())));
    }

    /** What needs no login: the sheet by which is judged, and the vote of the public. */
    private static List<Route> everybody() {
        return List.of(
                Route.get("evaluation.campaigns", "/campaigns", CampaignLines.class, (in, none) -> campaigns(in))
                        .open()
                        .paged(),
                Route.get(
                                "evaluation.campaign",
                                "/campaigns/{campaign}",
                                CampaignView.class,
                                (in, none) -> Answer.of(EvaluationRoutes.door(in)
                                        .campaign(campaign(in))
                                        .orThrow()))
                        .open(),
                Route.post(
                                "evaluation.vote",
                                "/campaigns/{campaign}/ballots",
                                Ballot.class,
                                OfCampaign.class,
                                (in, b) -> {
                                    in.spared().run();
                                    return done(EvaluationRoutes.door(in)
                                            .vote(new CastVote(
                                                    campaign(in),
                                                    b.channel(),
                                                    in.caller().get(),
                                                    b.picks())));
                                })
                        .open());
    }

    private static Answer campaigns(Inquiry in) {
        return in.listed(EvaluationRoutes.door(in).campaigns(in.after(), in.limit()), CampaignLines::new);
    }

    private static Answer done(Outcome<CampaignId> outcome) {
        return Answer.of(new OfCampaign(outcome.orThrow()));
    }

    private static CampaignId campaign(Inquiry in) {
        return in.place("campaign", CampaignId.class);
    }
}
