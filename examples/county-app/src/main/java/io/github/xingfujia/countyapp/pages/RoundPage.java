package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignPhase;
import io.github.xingfujia.evaluation.CampaignView;
import io.github.xingfujia.evaluation.CastVote;
import io.github.xingfujia.evaluation.PollRule;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One campaign for everybody (评选方案与公众投票): by what it is decided, and the ballot while the public votes. Without accounts of
 * residents the place somebody asks from is the account; nothing of a ballot stays in the browser.
 *
 * @param id the key of the campaign
 * @param title what people call it
 * @param facts the frozen sheet
 * @param ballot how a ballot is filled in, or why there is none; empty where the public does not vote here
 * @param open whether there is a form
 * @param form the ballot
 * @param command the id under which sending it twice is doing it once
 * @param voted whether one was just received
 */
record RoundPage(
        String id,
        String title,
        List<Sheet.Fact> facts,
        String ballot,
        boolean open,
        Form form,
        String command,
        boolean voted) {

    /** The channel that this page is. */
    private static final String CHANNEL = "page";

    static void show(Visit visit, String id) throws IOException {
        show(visit, id, 200, Typed.nothing(), UnaryOperator.identity(), false);
    }

    static void vote(Visit visit, String id) throws IOException {
        Typed typed = visit.typed();
        CampaignId campaign = CampaignId.of(id);
        if (!visit.mayTake("ballot " + id)) {
            String often = Words.of("report.too-often").in(visit.locale());
            show(visit, id, 429, typed, marked -> marked.error(often), false);
            return;
        }
        try {
            visit.takes(form(visit, typed, view(visit, id)));
            Answers answers = Answers.of(typed);
            Optional<Actor> own = visit.party().map(Actor::party);
            String channel = own.flatMap(a -> byLogin(view(visit, id))).orElse(CHANNEL);
            CastVote ballot = new CastVote(campaign, channel, visit.from(), Honours.chosen(answers, "picks"));
            answers.orThrow();
            Outcome<CampaignId> cast = visit.door(own.orElse(Actor.anonymous()))
                    .under(CommandId.of(typed.one("command")))
                    .evaluation()
                    .vote(ballot);
            String refused =
                    cast.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
            show(
                    visit,
                    id,
                    cast.isDone() ? 200 : 409,
                    cast.isDone() ? Typed.nothing() : typed,
                    marked -> refused.isEmpty() ? marked : marked.error(refused),
                    cast.isDone());
        } catch (InvalidInput e) {
            show(visit, id, 422, typed, marked -> marked.wrong(e), false);
        }
    }

    /** Whoever is logged in votes by her account, as the sheet says, and not by the address that a village shares. */
    private static Optional<String> byLogin(CampaignView view) {
        return view.sheet().poll().stream().flatMap(p -> p.login().stream()).findFirst();
    }

    private static CampaignView view(Visit visit, String id) {
        return visit.door(Actor.anonymous())
                .evaluation()
                .campaign(CampaignId.of(id))
                .fold(v -> v, refusal -> {
                    throw new NotHere();
                });
    }

    private static void show(
            Visit visit, String id, int status, Typed typed, UnaryOperator<Form.Builder> marking, boolean voted)
            throws IOException {
        CampaignView view = view(visit, id);
        boolean here = view.phase() == CampaignPhase.SCORING
                && view.sheet()
                        .poll()
                        .map(PollRule::channels)
                        .filter(c -> c.contains(CHANNEL))
                        .isPresent();
        visit.show(
                status,
                "round",
                new RoundPage(
                        id,
                        view.sheet().name().in(visit.locale()),
                        FrozenSheet.facts(visit, view),
                        here ? view.poll().map(p -> said(visit, view, p)).orElse("") : "",
                        here && !view.standing().isEmpty() && (view.open() || status != 200),
                        marking.apply(form(visit, typed, view)).build(),
                        visit.house.sessions().draw(),
                        voted));
    }

    private static String said(Visit visit, CampaignView view, CampaignView.Voting poll) {
        String how = Words.of(view.open() ? "round.how" : "round.shut", poll.leastPicks(), poll.mostPicks())
                .in(visit.locale());
        return byLogin(view).isEmpty() || !view.open()
                ? how
                : how + " "
                        + Words.of(visit.party().isPresent() ? "round.by-login" : "round.by-address")
                                .in(visit.locale());
    }

    private static Form.Builder form(Visit visit, Typed typed, CampaignView view) {
        List<Form.Option> options = view.standing().stream()
                .map(one -> new Form.Option(one.nomination().value(), one.name()))
                .toList();
        return new Form.Builder("ballot", visit.locale(), typed).field("picks", Form.Kind.CHECKS, true, options);
    }
}
